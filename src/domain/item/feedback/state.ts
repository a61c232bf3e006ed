import type { RehandlingDeclined } from './decline-rehandling.ts'
import type { ConciliationRecorded } from './record-conciliation.ts'
import type { Evolvers } from '../evolvers.ts'
import type { Assignment } from '../assignment/assignment.ts'
import type { Rehandling } from './feedback.ts'
import { changeAssignment, changeReply, replyOf } from '../parts.ts'
import type { FeedbackReminded } from './remind-of-feedback.ts'
import type { ItemClosed } from './close-item.ts'
import type { FeedbackGiven } from './give-feedback.ts'
import type { FeedbackConfirmed } from './confirm-feedback.ts'
import type { FeedbackContested } from './contest-feedback.ts'
import type { Item } from '../item.ts'
import type { RehandlingOrdered } from './order-rehandling.ts'

export type FeedbackEvent =
  | FeedbackGiven
  | FeedbackContested
  | FeedbackConfirmed
  | FeedbackReminded
  | RehandlingOrdered
  | RehandlingDeclined
  | ConciliationRecorded
  | ItemClosed

export const feedbackEvolvers: Evolvers<FeedbackEvent> = {
  FeedbackGiven: (item, { feedback }) => ({
    ...item,
    feedback: [...item.feedback, feedback],
    ...(item.contestedFeedback
      ? {
          contestedFeedback: item.contestedFeedback.map(contested =>
            isOf(contested.feedback, feedback) ? { ...contested, answeredOn: feedback.givenOn } : contested,
          ),
        }
      : {}),
  }),
  FeedbackContested: (item, event) => ({
    ...item,
    feedback: item.feedback.filter(given => !isOf(given, event)),
    contestedFeedback: [
      ...(item.contestedFeedback ?? []),
      ...item.feedback
        .filter(given => isOf(given, event))
        .map(feedback => ({ feedback, words: event.words, on: event.on })),
    ],
  }),
  FeedbackConfirmed: confirmed,
  FeedbackReminded: (item, { replyId, on }) =>
    changeReply(item, replyId, { reminders: [...(replyOf(item, replyId).reminders ?? []), on] }),
  RehandlingOrdered: (item, { rehandling }) => ({
    ...changeAssignment(item, rehandling.assignmentId, {
      status: 'accepted',
      round: rehandling.round,
      dueOn: rehandling.dueOn,
      ...datesOfRound(rehandling),
    }),
    stage: 'rehandling',
    round: Math.max(item.round, rehandling.round),
    rehandlings: [...item.rehandlings, rehandling],
  }),
  RehandlingDeclined: (item, { declined }) => ({
    ...item,
    declinedRehandlings: [...item.declinedRehandlings, declined],
  }),
  ConciliationRecorded: (item, { conciliation }) => ({
    ...item,
    conciliations: [...item.conciliations, conciliation],
  }),
  ItemClosed: (item, { note, closedOn }) => ({ ...item, stage: 'closed', closedOn, closingNote: note }),
}

/** What was entered counts again, with the objection and the reason beside it. */
function confirmed(item: Item, event: FeedbackConfirmed): Item {
  const { reason, by, on } = event
  const all = item.contestedFeedback ?? []
  return {
    ...item,
    feedback: [
      ...item.feedback,
      ...all
        .filter(({ feedback }) => isOf(feedback, event))
        .map(({ feedback, words }) => ({ ...feedback, confirmed: { words, reason, by, on } })),
    ],
    contestedFeedback: all.filter(({ feedback }) => !isOf(feedback, event)),
  }
}

type Judging = { readonly replyId: string; readonly proposerId: string }

/** The judgement of one proposer on one letter. */
function isOf(given: Judging, { replyId, proposerId }: Judging): boolean {
  return given.replyId === replyId && given.proposerId === proposerId
}

/** A new round begins with its own date; changes of the former round stay in the history. */
function datesOfRound({ dueOn, dueDerivation }: Rehandling): Partial<Assignment> {
  if (!dueDerivation) return {}
  const original = { dueOn, derivation: dueDerivation }
  return { dueDerivation, deadline: { original, milestones: [], changes: [] } }
}
