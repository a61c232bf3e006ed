import { z } from 'zod'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { promiseOf } from './find-promise.ts'
import type { PromiseHandOver } from './reply-promise.ts'

export const handOverPromiseData = z.strictObject({
  promiseId: z.string(),
  unitId: z.string().min(1).max(64),
  reason: z.string().trim().min(4).max(1000),
})
export type HandOverPromise = z.infer<typeof handOverPromiseData>

export type PromiseHandedOver = {
  readonly type: 'PromiseHandedOver'
  readonly promiseId: string
  readonly handOver: PromiseHandOver
}

/** 移交: a promise survives the unit that made it; its successor owes it from now on, date and history unchanged. */
export function handOverPromise(
  { promiseId, unitId: to, reason }: HandOverPromise,
  { item, actor, today, unitIds }: Scene,
): readonly PromiseHandedOver[] | AnyRefusal {
  const { unitId: from } = promiseOf(item, promiseId)
  if (!unitIds.has(to)) return refuse('unitUnknown')
  if (to === from) return refuse('holderAlready')
  return [{ type: 'PromiseHandedOver', promiseId, handOver: { from, to, reason, by: actor.name, on: today } }]
}
