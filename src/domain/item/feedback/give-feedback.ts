import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { opinionLevels } from '../../vocabulary/opinion-levels.ts'
import type { Feedback } from './feedback.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const giveFeedbackData = z.strictObject({
  replyId: z.string(),
  /** No default: an answer nobody gave is no answer (`field.md` 4.2). */
  attitude: z.enum(opinionLevels),
  result: z.enum(opinionLevels),
  reason: z.string().trim().max(4000).default(''),
  comment: z.string().trim().max(4000).default(''),
})
export type GiveFeedback = z.infer<typeof giveFeedbackData>

export type FeedbackGiven = {
  readonly type: 'FeedbackGiven'
  readonly feedback: Feedback
  readonly on: PlainDate
}

/** 征询意见: attitude and result, by an addressee, once a reply; dissatisfied needs a reason. */
export function giveFeedback(
  { replyId, ...answer }: GiveFeedback,
  { item, actor, today }: Scene,
): readonly FeedbackGiven[] | AnyRefusal {
  const reply = replyOf(item, replyId)
  const addressee = reply.deliveries.find(({ proposerId }) =>
    actor.grants.some(grant => grant.role === 'proposer' && grant.proposerId === proposerId),
  )
  if (!addressee?.proposerId) return refuse('notAddressee')
  const { proposerId, proposerName } = addressee
  if (item.feedback.some(given => given.replyId === replyId && given.proposerId === proposerId)) {
    return refuse('feedbackGiven')
  }
  const dissatisfied = answer.attitude === 'dissatisfied' || answer.result === 'dissatisfied'
  if (dissatisfied && answer.reason === '') return refuse('dissatisfiedNeedsReason')
  const feedback = { replyId, round: reply.round, proposerId, proposerName, ...answer, givenOn: today }
  return [{ type: 'FeedbackGiven', feedback, on: today }]
}
