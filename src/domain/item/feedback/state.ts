import type { RehandlingDeclined } from './decline-rehandling.ts'
import type { ConciliationRecorded } from './record-conciliation.ts'
import type { Evolvers } from '../evolvers.ts'
import type { Assignment } from '../assignment/assignment.ts'
import type { Rehandling } from './feedback.ts'
import { changeAssignment, changeReply, replyOf } from '../parts.ts'
import type { FeedbackReminded } from './remind-of-feedback.ts'
import type { ItemClosed } from './close-item.ts'
import type { FeedbackGiven } from './give-feedback.ts'
import type { RehandlingOrdered } from './order-rehandling.ts'

export type FeedbackEvent =
  | FeedbackGiven
  | FeedbackReminded
  | RehandlingOrdered
  | RehandlingDeclined
  | ConciliationRecorded
  | ItemClosed

export const feedbackEvolvers: Evolvers<FeedbackEvent> = {
  FeedbackGiven: (item, { feedback }) => ({ ...item, feedback: [...item.feedback, feedback] }),
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

/** A new round begins with its own date; changes of the former round stay in the history. */
function datesOfRound({ dueOn, dueDerivation }: Rehandling): Partial<Assignment> {
  if (!dueDerivation) return {}
  const original = { dueOn, derivation: dueDerivation }
  return { dueDerivation, deadline: { original, milestones: [], changes: [] } }
}
