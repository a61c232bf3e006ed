import { z } from 'zod'
import type { ClearanceMark } from '../item.ts'
import { replyOf } from '../parts.ts'
import type { Scene } from '../scene.ts'

export const returnReplyData = z.strictObject({
  replyId: z.string(),
  note: z.string().trim().min(2).max(1000),
})
export type ReturnReply = z.infer<typeof returnReplyData>

export type ReplyReturned = {
  readonly type: 'ReplyReturned'
  readonly replyId: string
  readonly mark: ClearanceMark
}

/** 退回修改: back to the drafter, never without a word why. */
export function returnReply({ replyId, note }: ReturnReply, scene: Scene): readonly ReplyReturned[] {
  const { item, actor, today } = scene
  const { unitId } = replyOf(item, replyId)
  const leads = actor.grants.some(grant => grant.role === 'unitLeader' && grant.unitId === unitId)
  const step = leads ? 'unitLeader' : 'unitOffice'
  return [
    { type: 'ReplyReturned', replyId, mark: { step, outcome: 'returned', by: actor.name, on: today, note } },
  ]
}
