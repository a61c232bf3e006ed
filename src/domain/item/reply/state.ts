import { triedAgain } from '../delivery/delivery.ts'
import { withReceipts } from '../delivery/receipts.ts'
import { clearanceEvolvers, type ClearanceEvent } from './clearance-state.ts'
import type { ReplyRedelivered } from './redeliver-reply.ts'
import type { InterimReplySent } from './send-interim-reply.ts'
import type { Evolvers } from '../evolvers.ts'
import { endParking } from '../follow-up/state.ts'
import { changeAssignment, changeReply, replyOf } from '../parts.ts'
import type { ReplyDelivered } from './deliver-reply.ts'
import type { ReplyDrafted } from './draft-reply.ts'
import type { ReplyIssued } from './issue-reply.ts'
import type { ReplyRead } from './read-reply.ts'

export type ReplyEvent =
  | ReplyDrafted
  | ClearanceEvent
  | ReplyRedelivered
  | InterimReplySent
  | ReplyIssued
  | ReplyDelivered
  | ReplyRead

export const replyEvolvers: Evolvers<ReplyEvent> = {
  ReplyDrafted: (item, { replyId, assignmentId, unitId, round, text, by, byId, on }) => {
    const drafter = byId ? { draftedById: byId } : {}
    const existing = item.replies.find(({ id }) => id === replyId)
    if (existing) {
      return changeReply(item, replyId, {
        text,
        earlier: [
          ...existing.earlier,
          { text: existing.text, by: existing.draftedBy, on: existing.draftedOn },
        ],
        draftedBy: by,
        ...drafter,
        draftedOn: on,
        revisions: existing.revisions + 1,
      })
    }
    const begun = {
      draftedBy: by,
      ...drafter,
      draftedOn: on,
      revisions: 1,
      earlier: [],
      steps: [],
      stepsCleared: 0,
      marks: [],
      deliveries: [],
    }
    const reply = { id: replyId, assignmentId, unitId, round, status: 'drafting', text, ...begun } as const
    return { ...item, replies: [...item.replies, reply] }
  },
  ...clearanceEvolvers,
  ReplyIssued: (item, { replyId, documentNumber, issuedOn }) =>
    changeReply(item, replyId, { status: 'issued', documentNumber, issuedOn }),
  ReplyDelivered: (item, { replyId, assignmentId, completesReplies, files, ...told }) => ({
    ...changeReply(
      changeAssignment(endParking(item, assignmentId), assignmentId, { status: 'replied' }),
      replyId,
      {
        status: 'delivered',
        deliveries: told.deliveries,
        feedbackBy: told.feedbackBy,
        ...(told.feedbackDerivation ? { feedbackDerivation: told.feedbackDerivation } : {}),
        ...(told.remindOn ? { remindOn: told.remindOn } : {}),
        respondents: told.respondents,
        ...withReceipts(undefined, files),
      },
    ),
    stage: completesReplies ? 'replied' : item.stage,
  }),
  ReplyRedelivered: (item, { replyId, addressee, means, note, proof, on, files }) =>
    changeReply(item, replyId, {
      ...withReceipts(replyOf(item, replyId).receipts, files),
      deliveries: replyOf(item, replyId).deliveries.map((delivery, index) =>
        index === addressee ? triedAgain(delivery, { means, note, proof, on }) : delivery,
      ),
    }),
  InterimReplySent: (item, { type: _, ...interim }) => ({
    ...item,
    interimReplies: [...item.interimReplies, interim],
  }),
  ReplyRead: (item, { replyId, proposerId, readOn, feedback }) =>
    changeReply(item, replyId, {
      ...(feedback ? { feedbackBy: feedback.dueOn, feedbackDerivation: feedback.derivation } : {}),
      deliveries: replyOf(item, replyId).deliveries.map(delivery =>
        delivery.proposerId === proposerId ? { ...delivery, readOn } : delivery,
      ),
    }),
}
