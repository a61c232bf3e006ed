import { worseOf, type OpinionLevel } from '../../vocabulary/opinion-levels.ts'
import { addDays, type PlainDate } from '../../time/plain-date.ts'
import type { Feedback } from './feedback.ts'
import type { Item } from '../item.ts'
import type { Reply } from '../reply/reply.ts'
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
  const from = feedbackCompleteFrom(item)
  return from !== null && today >= from
}

/**
 * The first day on which the judgement of the round is complete, as far as it can be told now; null while a letter
 * is still to be delivered, or answers are out that have no date to come in by.
 */
export function feedbackCompleteFrom(item: Item): PlainDate | null {
  let from = item.submittedOn
  for (const { id, status, deliveries, feedbackBy, respondents } of standingReplies(item)) {
    if (status !== 'delivered') return null
    const awaited = respondents === 'lead' ? deliveries.slice(0, 1) : deliveries
    const isAnswered = awaited.every(
      ({ proposerId }) =>
        proposerId === undefined ||
        item.feedback.some(given => given.replyId === id && given.proposerId === proposerId),
    )
    if (isAnswered) continue
    if (feedbackBy === undefined) return null
    const after = addDays(feedbackBy, 1)
    if (after > from) from = after
  }
  return from
}

/** The first day on which units may read what proposers answered (`domain-rules.md` 19.2, rule 4); null: not in sight. */
export function judgementsOpenFrom(item: Item): PlainDate | null {
  return item.stage === 'assigned' ? null : feedbackCompleteFrom(item)
}
