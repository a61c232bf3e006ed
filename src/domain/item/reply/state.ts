import type { Evolvers } from '../evolvers.ts'
import { changeAssignment, changeReply, replyOf } from '../parts.ts'
import type { ReplyCleared } from './clear-reply.ts'
import type { ReplyDelivered } from './deliver-reply.ts'
import type { ReplyDrafted } from './draft-reply.ts'
import type { ReplyIssued } from './issue-reply.ts'
import type { ReplyRead } from './read-reply.ts'
import type { ReplyReturned } from './return-reply.ts'
import type { ReplySigned } from './sign-reply.ts'
import type { ReplySubmittedForClearance } from './submit-reply-for-clearance.ts'

export type ReplyEvent =
  | ReplyDrafted
  | ReplySubmittedForClearance
  | ReplyCleared
  | ReplyReturned
  | ReplySigned
  | ReplyIssued
  | ReplyDelivered
  | ReplyRead

export const replyEvolvers: Evolvers<ReplyEvent> = {
  ReplyDrafted: (item, { replyId, assignmentId, unitId, round, text, by, on }) => {
    const existing = item.replies.find(({ id }) => id === replyId)
    if (existing) {
      return changeReply(item, replyId, {
        text,
        draftedBy: by,
        draftedOn: on,
        revisions: existing.revisions + 1,
      })
    }
    const begun = { draftedBy: by, draftedOn: on, revisions: 1, stepsCleared: 0, marks: [], deliveries: [] }
    const reply = { id: replyId, assignmentId, unitId, round, status: 'drafting', text, ...begun } as const
    return { ...item, replies: [...item.replies, reply] }
  },
  ReplySubmittedForClearance: (item, { replyId, chainLength, chain }) =>
    changeReply(item, replyId, {
      status: chainLength === 0 ? 'cleared' : 'inClearance',
      stepsCleared: 0,
      ...(chain ? { chain } : {}),
    }),
  ReplyCleared: (item, { replyId, mark, isComplete }) => {
    const { marks, stepsCleared } = replyOf(item, replyId)
    return changeReply(item, replyId, {
      status: isComplete ? 'cleared' : 'inClearance',
      stepsCleared: stepsCleared + 1,
      marks: [...marks, mark],
    })
  },
  ReplyReturned: (item, { replyId, mark }) =>
    changeReply(item, replyId, {
      status: 'drafting',
      stepsCleared: 0,
      marks: [...replyOf(item, replyId).marks, mark],
    }),
  ReplySigned: (item, { replyId, mark }) =>
    changeReply(item, replyId, {
      status: 'signed',
      signedBy: mark.by,
      signedOn: mark.on,
      marks: [...replyOf(item, replyId).marks, mark],
    }),
  ReplyIssued: (item, { replyId, documentNumber, issuedOn }) =>
    changeReply(item, replyId, { status: 'issued', documentNumber, issuedOn }),
  ReplyDelivered: (item, { replyId, assignmentId, deliveries, feedbackBy, completesReplies }) => ({
    ...changeReply(changeAssignment(item, assignmentId, { status: 'replied' }), replyId, {
      status: 'delivered',
      deliveries,
      feedbackBy,
    }),
    stage: completesReplies ? 'replied' : item.stage,
  }),
  ReplyRead: (item, { replyId, proposerId, readOn }) =>
    changeReply(item, replyId, {
      deliveries: replyOf(item, replyId).deliveries.map(delivery =>
        delivery.proposerId === proposerId ? { ...delivery, readOn } : delivery,
      ),
    }),
}
