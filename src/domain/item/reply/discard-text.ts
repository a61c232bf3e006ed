import { z } from 'zod'
import type { Scene } from '../scene.ts'
import type { ClearanceMark } from './reply.ts'

export const discardTextData = z.strictObject({
  replyId: z.string(),
  reason: z.string().trim().min(2).max(1000),
})
export type DiscardText = z.infer<typeof discardTextData>

export type ReplyTextDiscarded = {
  readonly type: 'ReplyTextDiscarded'
  readonly replyId: string
  readonly mark: ClearanceMark
}

/** 撤下答复稿: a text that is ready to be signed is removed; there is nothing to sign, and it is drafted anew. */
export function discardText(
  { replyId, reason }: DiscardText,
  { actor, today }: Scene,
): readonly ReplyTextDiscarded[] {
  const by = { by: actor.name, byId: actor.accountId, on: today }
  const mark = { step: 'unitHandler', outcome: 'discarded', ...by, note: reason } as const
  return [{ type: 'ReplyTextDiscarded', replyId, mark }]
}
