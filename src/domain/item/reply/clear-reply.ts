import { z } from 'zod'
import type { ClearanceMark } from '../item.ts'
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
  { item, settings, actor, today }: Scene,
): readonly ReplyCleared[] | AnyRefusal {
  const { stepsCleared, unitId, chain = settings.clearanceChain } = replyOf(item, replyId)
  const step = chain[stepsCleared]
  if (!step || !actor.grants.some(grant => grant.role === step && grant.unitId === unitId)) {
    return refuse('notYourClearanceStep')
  }
  const mark = { step, outcome: 'cleared', by: actor.name, on: today, note } as const
  return [{ type: 'ReplyCleared', replyId, mark, isComplete: stepsCleared + 1 >= chain.length }]
}
