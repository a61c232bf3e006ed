import { z } from 'zod'
import { plainDateSchema, type PlainDate } from '../../time/plain-date.ts'
import { promiseKinds, type PromiseKind } from '../../vocabulary/promise-words.ts'
import { tooEarly } from '../day-of-item.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { promiseOf } from './find-promise.ts'
import type { PromiseMilestone } from './reply-promise.ts'

export const planPromiseData = z.strictObject({
  promiseId: z.string(),
  kind: z.enum(promiseKinds),
  milestones: z
    .array(z.strictObject({ text: z.string().trim().min(2).max(400), dueOn: plainDateSchema }))
    .max(20)
    .default([]),
  /** Leader, section or person who answers for it. */
  responsible: z.string().trim().min(2).max(60),
  evidenceRequired: z.string().trim().max(1000).default(''),
})
export type PlanPromise = z.infer<typeof planPromiseData>

export type PromisePlanned = {
  readonly type: 'PromisePlanned'
  readonly promiseId: string
  readonly kind: PromiseKind
  readonly milestones: readonly PromiseMilestone[]
  readonly responsible: string
  readonly evidenceRequired: string
  readonly by: string
  readonly on: PlainDate
}

/** 完善承诺: kind, milestones, the person who answers for it and what will prove it; may be done anew while it is open. */
export function planPromise(
  { promiseId, milestones, ...plan }: PlanPromise,
  { item, actor, today }: Scene,
): readonly PromisePlanned[] | AnyRefusal {
  const { dueOn } = promiseOf(item, promiseId)
  const inOrder = milestones.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
  const [first] = inOrder
  const early = first && tooEarly(first.dueOn, item.year)
  if (early) return early
  if (inOrder.some(milestone => milestone.dueOn > dueOn)) return refuse('milestoneAfterDue', { dueOn })
  return [{ type: 'PromisePlanned', promiseId, milestones: inOrder, ...plan, by: actor.name, on: today }]
}
