import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const readReplyData = z.strictObject({ replyId: z.string() })
export type ReadReply = z.infer<typeof readReplyData>

export type ReplyRead = {
  readonly type: 'ReplyRead'
  readonly replyId: string
  readonly proposerId: string
  readonly readOn: PlainDate
}

/** 已阅: an addressee opened the letter. Recorded once; reading again changes nothing. */
export function readReply(
  { replyId }: ReadReply,
  { item, actor, today }: Scene,
): readonly ReplyRead[] | AnyRefusal {
  const delivery = replyOf(item, replyId).deliveries.find(({ proposerId }) =>
    actor.grants.some(grant => grant.role === 'proposer' && grant.proposerId === proposerId),
  )
  if (!delivery?.proposerId) return refuse('notAddressee')
  return delivery.readOn
    ? []
    : [{ type: 'ReplyRead', replyId, proposerId: delivery.proposerId, readOn: today }]
}
