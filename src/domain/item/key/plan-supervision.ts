import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Scene } from '../scene.ts'

export const planSupervisionData = z.strictObject({ text: z.string().trim().min(4).max(10_000) })
export type PlanSupervision = z.infer<typeof planSupervisionData>

export type SupervisionPlanned = {
  readonly type: 'SupervisionPlanned'
  readonly text: string
  readonly on: PlainDate
  readonly by: string
}

/** 督办方案: how it will be supervised; a new plan takes the place of the former, which the history keeps. */
export function planSupervision(
  { text }: PlanSupervision,
  { today, actor }: Scene,
): readonly SupervisionPlanned[] {
  return [{ type: 'SupervisionPlanned', text, on: today, by: actor.name }]
}
