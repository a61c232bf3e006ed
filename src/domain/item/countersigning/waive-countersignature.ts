import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { countersigningOf, wordOf } from './whose-word.ts'

export const waiveCountersignatureData = z.strictObject({
  replyId: z.string(),
  coHostAssignmentId: z.string(),
  reason: z.string().trim().min(4).max(1000),
})
export type WaiveCountersignature = z.infer<typeof waiveCountersignatureData>

export type CountersignatureWaived = {
  readonly type: 'CountersignatureWaived'
  readonly replyId: string
  readonly assignmentId: string
  readonly reason: string
  readonly by: string
  readonly on: PlainDate
}

/** 不再等待会签: the host goes on without a silent unit and says why; an objection is not waived but settled. */
export function waiveCountersignature(
  { replyId, coHostAssignmentId: assignmentId, reason }: WaiveCountersignature,
  { item, actor, today }: Scene,
): readonly CountersignatureWaived[] | AnyRefusal {
  const word = wordOf(replyOf(item, replyId), assignmentId)
  if (word?.outcome !== 'awaited') return refuse('countersignNotAwaited')
  return [{ type: 'CountersignatureWaived', replyId, assignmentId, reason, by: actor.name, on: today }]
}

export function someoneIsSilent(
  { item }: Pick<Scene, 'item'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const answers = countersigningOf(replyOf(item, String(data.replyId)))?.answers ?? []
  return answers.some(({ outcome }) => outcome === 'awaited') || refuse('countersignNotAwaited')
}
