import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Scene } from '../scene.ts'

export const endSupervisionData = z.strictObject({ text: z.string().trim().min(4).max(10_000) })
export type EndSupervision = z.infer<typeof endSupervisionData>

export type SupervisionEnded = {
  readonly type: 'SupervisionEnded'
  readonly text: string
  readonly on: PlainDate
  readonly by: string
}

/** 督办结束: the report to the meeting that named it. */
export function endSupervision(
  { text }: EndSupervision,
  { today, actor }: Scene,
): readonly SupervisionEnded[] {
  return [{ type: 'SupervisionEnded', text, on: today, by: actor.name }]
}
