import { z } from 'zod'
import { dueOn } from '../../time/limits.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import { deliveryMeans } from '../../vocabulary/delivery-means.ts'
import type { Delivery } from './reply.ts'
import type { Item } from '../item.ts'
import { followReply } from '../follow-up/follow-reply.ts'
import type { ItemParked, PromiseMade } from '../follow-up/make-promise.ts'
import { currentReply, replyingAssignments, replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const deliverReplyData = z.strictObject({
  replyId: z.string(),
  /** One means for each proposer of the item, in the item's order. */
  means: z.array(z.enum(deliveryMeans)).min(1).max(400),
})
export type DeliverReply = z.infer<typeof deliverReplyData>

export type ReplyDelivered = {
  readonly type: 'ReplyDelivered'
  readonly replyId: string
  readonly assignmentId: string
  readonly deliveries: readonly Delivery[]
  readonly feedbackBy: PlainDate
  readonly deliveredOn: PlainDate
  readonly respondents: 'everybody' | 'lead'
  /** True when with this letter every unit that owes a reply has delivered it. */
  readonly completesReplies: boolean
}

/**
 * 送达: to each signatory, not only the lead; the time for feedback starts here (`domain-rules.md` 8.5). What the
 * letter promises, or declines for now, is followed from this day on.
 */
export function deliverReply(
  { replyId, means }: DeliverReply,
  scene: Scene,
): readonly (ReplyDelivered | PromiseMade | ItemParked)[] | AnyRefusal {
  const { item, today, settings, calendar } = scene
  if (means.length !== item.proposers.length)
    return refuse('addresseeMissing', { expected: item.proposers.length })
  const deliveries = item.proposers.map(({ name, id }, index): Delivery => {
    const way = means[index] ?? 'online' // lengths were compared above
    return { proposerName: name, ...(id ? { proposerId: id } : {}), means: way, deliveredOn: today }
  })
  const { assignmentId } = replyOf(item, replyId)
  return [
    {
      type: 'ReplyDelivered',
      replyId,
      assignmentId,
      deliveries,
      feedbackBy: dueOn(settings.feedbackLimit, today, calendar).dueOn,
      deliveredOn: today,
      respondents: settings.respondents,
      completesReplies: othersDelivered(item, assignmentId),
    },
    ...followReply(replyId, scene),
  ]
}

function othersDelivered(item: Item, assignmentId: string): boolean {
  return replyingAssignments(item).every(
    assignment => assignment.id === assignmentId || currentReply(item, assignment)?.status === 'delivered',
  )
}
