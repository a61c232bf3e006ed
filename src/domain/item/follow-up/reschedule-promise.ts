import { z } from 'zod'
import { plainDateSchema } from '../../time/plain-date.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { promiseOf } from './find-promise.ts'
import type { PromiseRescheduling } from './reply-promise.ts'

export const reschedulePromiseData = z.strictObject({
  promiseId: z.string(),
  dueOn: plainDateSchema,
  reason: z.string().trim().min(4).max(2000),
})
export type ReschedulePromise = z.infer<typeof reschedulePromiseData>

export type PromiseRescheduled = {
  readonly type: 'PromiseRescheduled'
  readonly promiseId: string
  readonly rescheduling: PromiseRescheduling
}

/** 调整时限: the supervision office agrees to another day; the earlier one and the reason stay readable to everybody. */
export function reschedulePromise(
  { promiseId, dueOn: to, reason }: ReschedulePromise,
  { item, actor, today }: Scene,
): readonly PromiseRescheduled[] | AnyRefusal {
  const { dueOn: from } = promiseOf(item, promiseId)
  if (to === from) return refuse('dueNotChanged')
  if (to < today) return refuse('dayPassed')
  return [
    { type: 'PromiseRescheduled', promiseId, rescheduling: { from, to, reason, by: actor.name, on: today } },
  ]
}
