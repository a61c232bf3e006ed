import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { submissionPeriods, type SubmissionPeriod } from '../../vocabulary/periods.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const correctPeriodData = z.strictObject({
  period: z.enum(submissionPeriods),
  reason: z.string().trim().min(4).max(2000),
})
export type CorrectPeriod = z.infer<typeof correctPeriodData>

export type PeriodCorrected = {
  readonly type: 'PeriodCorrected'
  readonly period: SubmissionPeriod
  readonly from: SubmissionPeriod
  readonly reason: string
  readonly by: string
  readonly on: PlainDate
}

/** 更正提出时间: the clock decided otherwise than it should, as after a network failure; a number given stays. */
export function correctPeriod(
  { period, reason }: CorrectPeriod,
  { item, actor, today }: Scene,
): readonly PeriodCorrected[] | AnyRefusal {
  if (period === item.period) return refuse('samePeriod')
  return [{ type: 'PeriodCorrected', period, from: item.period, reason, by: actor.name, on: today }]
}
