import { z } from 'zod'
import type { ClearanceMark } from './reply.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const clearReplyData = z.strictObject({
  replyId: z.string(),
  note: z.string().trim().max(1000).default(''),
})
export type ClearReply = z.infer<typeof clearReplyData>

export type ReplyCleared = {
  readonly type: 'ReplyCleared'
  readonly replyId: string
  readonly mark: ClearanceMark
  /** True when the chain is done and only the signature is missing. */
  readonly isComplete: boolean
}

/** 审核: one step of the clearance chain, by the role that the step names (`domain-rules.md` 8.4). */
export function clearReply(
  { replyId, note }: ClearReply,
  { item, actor, today }: Scene,
): readonly ReplyCleared[] | AnyRefusal {
  const { steps, stepsCleared } = replyOf(item, replyId)
  const step = steps[stepsCleared]
  if (!step) return refuse('notYourClearanceStep')
  const mark = {
    step: step.by,
    name: step.name,
    outcome: 'cleared',
    by: actor.name,
    on: today,
    note,
  } as const
  return [{ type: 'ReplyCleared', replyId, mark, isComplete: stepsCleared + 1 >= steps.length }]
}

/** The step is of this role at the unit of the letter. */
export function holdsTheStep(
  { item, actor }: Pick<Scene, 'item' | 'actor'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const { steps, stepsCleared, unitId } = replyOf(item, String(data.replyId))
  const role = steps[stepsCleared]?.by
  const holds = actor.grants.some(grant => grant.role === role && grant.unitId === unitId)
  return holds || refuse('notYourClearanceStep')
}
