import { z } from 'zod'
import { dueOn, type Derivation } from '../../time/limits.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import { deliveryMeans } from '../../vocabulary/delivery-means.ts'
import { addresseesOfItem } from '../delivery/addressees.ts'
import type { Delivery } from '../delivery/delivery.ts'
import type { Item } from '../item.ts'
import { followReply } from '../follow-up/follow-reply.ts'
import type { ItemParked, PromiseMade } from '../follow-up/make-promise.ts'
import { fileIds, filesGiven, type FileRef } from '../files.ts'
import { feedbackDate } from './feedback-date.ts'
import { currentReply, replyingAssignments, replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const deliverReplyData = z.strictObject({
  replyId: z.string(),
  /** One means for each addressee whom the office itself writes to, in the item's order. */
  means: z.array(z.enum(deliveryMeans)).min(1).max(400),
  /** 凭证 of each of them: number of the registered letter, who takes it; may be left out. */
  proofs: z.array(z.string().trim().max(200)).max(400).default([]),
  /** 送达凭证: the signed receipt, the slip of the post. */
  files: fileIds,
})
export type DeliverReply = z.infer<typeof deliverReplyData>

export type ReplyDelivered = {
  readonly type: 'ReplyDelivered'
  readonly replyId: string
  readonly assignmentId: string
  readonly deliveries: readonly Delivery[]
  readonly feedbackBy: PlainDate
  /** Absent in deliveries of earlier days. */
  readonly feedbackDerivation?: Derivation
  /** Absent in records of earlier days, when nobody was reminded. */
  readonly remindOn?: PlainDate
  readonly deliveredOn: PlainDate
  readonly files?: readonly FileRef[]
  readonly respondents: 'everybody' | 'lead'
  /** True when with this letter every unit that owes a reply has delivered it. */
  readonly completesReplies: boolean
}

/**
 * 送达: to everybody the county's rule names, each by a means of his own; the time for feedback starts here
 * (`domain-rules.md` 8.5). What the letter promises, or declines for now, is followed from this day on.
 */
export function deliverReply(
  { replyId, means, proofs }: DeliverReply,
  scene: Scene,
): readonly (ReplyDelivered | PromiseMade | ItemParked)[] | AnyRefusal {
  const { item, today, settings } = scene
  const addressees = addresseesOfItem(item, settings)
  const direct = addressees.filter(({ throughLead }) => !throughLead)
  if (means.length !== direct.length) return refuse('addresseeMissing', { expected: direct.length })
  const unknown = direct.find(({ proposer }, place) => means[place] === 'online' && !proposer.id)
  if (unknown) return refuse('notOnline', { name: unknown.proposer.name })
  const deliveries = addressees.map(({ proposer, place: seat, throughLead }): Delivery => {
    const { name, id } = proposer
    const place = direct.findIndex(one => one.proposer === proposer)
    const way = throughLead ? 'throughLead' : (means[place] ?? 'online') // lengths were compared above
    const proof = throughLead ? '' : (proofs[place] ?? '')
    return {
      proposerName: name,
      ...(id ? { proposerId: id } : {}),
      place: seat,
      means: way,
      deliveredOn: today,
      ...(proof ? { proof } : {}),
    }
  })
  const { assignmentId, issuedOn = today } = replyOf(item, replyId)
  const feedback = feedbackDate({ issuedOn, deliveredOn: today }, scene)
  return [
    {
      type: 'ReplyDelivered',
      replyId,
      assignmentId,
      deliveries,
      feedbackBy: feedback.dueOn,
      feedbackDerivation: feedback.derivation,
      remindOn: dueOn(settings.feedbackReminderLimit, today, scene.calendar).dueOn,
      deliveredOn: today,
      ...filesGiven(scene),
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
