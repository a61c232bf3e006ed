import { worseOf, type OpinionLevel } from '../../vocabulary/opinion-levels.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Feedback, Item, Reply } from '../item.ts'
import { currentReply, replyingAssignments } from '../parts.ts'

/** The replies of every unit's present round. */
export function standingReplies(item: Item): readonly Reply[] {
  return replyingAssignments(item).flatMap(assignment => currentReply(item, assignment) ?? [])
}

/** Answers to the replies that stand now; answers to earlier rounds stay in the record. */
export function standingFeedback(item: Item): readonly Feedback[] {
  const standing = new Set(standingReplies(item).map(({ id }) => id))
  return item.feedback.filter(({ replyId }) => standing.has(replyId))
}

/** The worst answer on one question; null while nobody answered. */
export function worst(feedback: readonly Feedback[], question: 'attitude' | 'result'): OpinionLevel | null {
  return feedback.reduce<OpinionLevel | null>(
    (soFar, given) => (soFar ? worseOf(soFar, given[question]) : given[question]),
    null,
  )
}

/** Everybody who can answer online has, or the time for it is over. */
export function feedbackIsComplete(item: Item, today: PlainDate): boolean {
  return standingReplies(item).every(
    ({ id, status, deliveries, feedbackBy }) =>
      status === 'delivered' &&
      ((feedbackBy !== undefined && today > feedbackBy) ||
        deliveries.every(
          ({ proposerId }) =>
            proposerId === undefined ||
            item.feedback.some(given => given.replyId === id && given.proposerId === proposerId),
        )),
  )
}
