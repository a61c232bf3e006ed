import { triedAgain } from '../delivery/delivery.ts'
import { withReceipts } from '../delivery/receipts.ts'
import type { ClearanceMark, Reply } from './reply.ts'
import type { Item } from '../item.ts'
import type { ClearanceBypassed } from './bypass-clearance.ts'
import type { PreCheckPassed } from './pass-pre-check.ts'
import type { ReplyRecalled } from './recall-reply.ts'
import type { ReplyRedelivered } from './redeliver-reply.ts'
import type { InterimReplySent } from './send-interim-reply.ts'
import type { Evolvers } from '../evolvers.ts'
import { endParking } from '../follow-up/state.ts'
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
  | ReplyRecalled
  | ClearanceBypassed
  | PreCheckPassed
  | ReplyRedelivered
  | InterimReplySent
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
        earlier: [
          ...existing.earlier,
          { text: existing.text, by: existing.draftedBy, on: existing.draftedOn },
        ],
        draftedBy: by,
        draftedOn: on,
        revisions: existing.revisions + 1,
      })
    }
    const begun = {
      draftedBy: by,
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
  ReplySubmittedForClearance: (item, { replyId, steps }) =>
    changeReply(item, replyId, {
      status: steps.length === 0 ? 'cleared' : 'inClearance',
      steps,
      stepsCleared: 0,
    }),
  ReplyCleared: (item, { replyId, mark, isComplete }) => {
    const { marks, stepsCleared } = replyOf(item, replyId)
    return changeReply(item, replyId, {
      status: isComplete ? 'cleared' : 'inClearance',
      stepsCleared: stepsCleared + 1,
      marks: [...marks, mark],
    })
  },
  ReplyReturned: (item, { replyId, mark, toStep }) =>
    withMark(item, replyId, mark, {
      status: toStep === undefined ? 'drafting' : 'inClearance',
      stepsCleared: toStep ?? 0,
    }),
  ReplyRecalled: (item, { replyId, mark }) =>
    withMark(item, replyId, mark, { status: 'drafting', stepsCleared: 0 }),
  ClearanceBypassed: (item, { replyId, mark }) => withMark(item, replyId, mark, { status: 'cleared' }),
  PreCheckPassed: (item, { replyId, mark, reclassified }) =>
    withMark(item, replyId, mark, {
      status: 'signed',
      ...(reclassified
        ? { reclassified, text: { ...replyOf(item, replyId).text, resultClass: reclassified.to } }
        : {}),
    }),
  ReplySigned: (item, { replyId, mark, toPreCheck }) =>
    withMark(item, replyId, mark, {
      status: toPreCheck ? 'preCheck' : 'signed',
      signedBy: mark.by,
      signedOn: mark.on,
    }),
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

function withMark(item: Item, replyId: string, mark: ClearanceMark, change: Partial<Reply>): Item {
  return changeReply(item, replyId, { ...change, marks: [...replyOf(item, replyId).marks, mark] })
}
