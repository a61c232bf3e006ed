import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { DerivedDate } from '../deadline/deadline-change.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import { feedbackDate } from './feedback-date.ts'
import type { Delivery } from '../delivery/delivery.ts'
import type { Reply } from './reply.ts'
import type { Scene } from '../scene.ts'

export const readReplyData = z.strictObject({ replyId: z.string() })
export type ReadReply = z.infer<typeof readReplyData>

export type ReplyRead = {
  readonly type: 'ReplyRead'
  readonly replyId: string
  readonly proposerId: string
  readonly readOn: PlainDate
  /** Where the time for feedback starts when the last addressee has read: its end, counted anew. */
  readonly feedback?: DerivedDate
}

/** 已阅: an addressee opened the letter. Recorded once; reading again changes nothing. */
export function readReply({ replyId }: ReadReply, scene: Scene): readonly ReplyRead[] | AnyRefusal {
  const { item, actor, today } = scene
  const reply = replyOf(item, replyId)
  const delivery = reply.deliveries.find(({ proposerId }) =>
    actor.grants.some(grant => grant.role === 'proposer' && grant.proposerId === proposerId),
  )
  if (!delivery?.proposerId) return refuse('notAddressee')
  if (delivery.readOn) return []
  const feedback = onLastReading(reply, delivery, scene)
  return [{ type: 'ReplyRead', replyId, proposerId: delivery.proposerId, readOn: today, ...feedback }]
}

/** Letters on paper are read when they are handed over; who opens his after the date has passed moves nothing. */
function onLastReading(
  { deliveries, feedbackBy, feedbackDerivation, issuedOn }: Reply,
  read: Delivery,
  scene: Scene,
): Pick<ReplyRead, 'feedback'> {
  const waits = feedbackDerivation?.some(({ step }) => step === 'awaits') ?? false
  const others = deliveries.filter(({ means, readOn }) => means === 'online' && readOn === undefined)
  const isLast = others.every(delivery => delivery === read)
  const { today } = scene
  if (!waits || !isLast || !feedbackBy || today > feedbackBy) return {}
  const deliveredOn = read.deliveredOn
  return { feedback: feedbackDate({ issuedOn: issuedOn ?? deliveredOn, deliveredOn, readOn: today }, scene) }
}
