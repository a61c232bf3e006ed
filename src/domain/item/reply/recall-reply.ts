import { z } from 'zod'
import type { ClearanceMark } from './reply.ts'
import type { Scene } from '../scene.ts'

export const recallReplyData = z.strictObject({
  replyId: z.string(),
  note: z.string().trim().max(1000).default(''),
})
export type RecallReply = z.infer<typeof recallReplyData>

export type ReplyRecalled = {
  readonly type: 'ReplyRecalled'
  readonly replyId: string
  readonly mark: ClearanceMark
}

/** 撤回送审: the drafter takes the draft back to mend it; the steps taken so far count no more. */
export function recallReply(
  { replyId, note }: RecallReply,
  { actor, today }: Scene,
): readonly ReplyRecalled[] {
  const mark = { step: 'unitHandler', outcome: 'recalled', by: actor.name, on: today, note } as const
  return [{ type: 'ReplyRecalled', replyId, mark }]
}
