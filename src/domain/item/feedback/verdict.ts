import { worseOf, type OpinionLevel } from '../../vocabulary/opinion-levels.ts'
import { addDays, type PlainDate } from '../../time/plain-date.ts'
import { isLeadAt } from '../delivery/addressees.ts'
import type { Delivery } from '../delivery/delivery.ts'
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

/** One whose answer is waited for, and the answer once it is there. */
export type Awaited = { readonly delivery: Delivery; readonly answer: Feedback | undefined }

/** Everybody whose answer completes the round, as the county's rule stood on delivery: all, or the lead of each item. */
export function awaitedAnswers(item: Item, { id, respondents, deliveries }: Reply): readonly Awaited[] {
  return deliveries.flatMap((delivery, index) => {
    const { place = index } = delivery
    if (respondents === 'lead' && !isLeadAt(item, place)) return []
    const proposerId = delivery.proposerId ?? `addressee ${index}`
    const answer = item.feedback.find(given => given.replyId === id && given.proposerId === proposerId)
    return [{ delivery, answer }]
  })
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
  for (const reply of standingReplies(item)) {
    const { status, feedbackBy } = reply
    if (status !== 'delivered') return null
    const isAnswered = awaitedAnswers(item, reply).every(
      ({ delivery, answer }) => delivery.proposerId === undefined || answer !== undefined,
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
