import { whyNotCountersigned } from '../countersigning/whose-word.ts'
import { replyOf } from '../parts.ts'
import type { AnyRefusal } from '../refusals.ts'
import { needsPreCheck } from './clearance-steps.ts'
import { z } from 'zod'
import type { ClearanceMark } from './reply.ts'
import type { Scene } from '../scene.ts'

export const signReplyData = z.strictObject({
  replyId: z.string(),
  note: z.string().trim().max(1000).default(''),
})
export type SignReply = z.infer<typeof signReplyData>

export type ReplySigned = {
  readonly type: 'ReplySigned'
  readonly replyId: string
  readonly mark: ClearanceMark
  /** It goes to the government's supervision office before it gets its number. */
  readonly toPreCheck: boolean
}

/** 签发: the unit's leader signs; from here on the text cannot change. */
export function signReply(
  { replyId, note }: SignReply,
  { item, settings, actor, today }: Scene,
): readonly ReplySigned[] | AnyRefusal {
  const reply = replyOf(item, replyId)
  const unsigned = whyNotCountersigned({ item, settings }, reply)
  if (unsigned) return unsigned
  return [
    {
      type: 'ReplySigned',
      replyId,
      mark: { step: 'signature', outcome: 'signed', by: actor.name, on: today, note },
      toPreCheck: needsPreCheck({ item, text: reply.text }, settings),
    },
  ]
}
