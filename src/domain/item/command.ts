import type { z } from 'zod'
import type { ItemEvent } from './events.ts'
import type { AnyRefusal } from './refusals.ts'
import type { Scene } from './scene.ts'

type Command<Schema extends z.ZodType> = {
  readonly data: Schema
  readonly decide: (data: z.output<Schema>, scene: Scene) => readonly ItemEvent[] | AnyRefusal
}

/** One command: the shape of its data, and its decision. */
export function command<Schema extends z.ZodType>(
  data: Schema,
  decide: Command<Schema>['decide'],
): Command<Schema> {
  return { data, decide }
}
