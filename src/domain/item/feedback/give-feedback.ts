import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { replyOf } from '../parts.ts'
import { isRefusal, refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { automaticRehandling } from './automatic-rehandling.ts'
import type { Feedback } from './feedback.ts'
import { judgementOf, judgementShape } from './judgement.ts'
import type { RehandlingOrdered } from './order-rehandling.ts'

export const giveFeedbackData = z.strictObject({ replyId: z.string(), ...judgementShape })
export type GiveFeedback = z.infer<typeof giveFeedbackData>

export type FeedbackGiven = {
  readonly type: 'FeedbackGiven'
  readonly feedback: Feedback
  readonly on: PlainDate
}

/** 征询意见: attitude and result, by an addressee, once a reply; dissatisfied needs a reason. */
export function giveFeedback(
  { replyId, ...answer }: GiveFeedback,
  scene: Scene,
): readonly (FeedbackGiven | RehandlingOrdered)[] | AnyRefusal {
  const { item, actor, today, settings } = scene
  const reply = replyOf(item, replyId)
  const addressee = reply.deliveries.find(({ proposerId }) =>
    actor.grants.some(grant => grant.role === 'proposer' && grant.proposerId === proposerId),
  )
  if (!addressee?.proposerId) return refuse('notAddressee')
  const { proposerId, proposerName } = addressee
  if (item.feedback.some(given => given.replyId === replyId && given.proposerId === proposerId)) {
    return refuse('feedbackGiven')
  }
  const proposer = item.proposers.find(({ id }) => id === proposerId)
  const judgement = judgementOf(answer, { kind: item.kind, reply, settings, proposer })
  if (isRefusal(judgement)) return judgement
  const feedback = { replyId, round: reply.round, proposerId, proposerName, ...judgement, givenOn: today }
  return [{ type: 'FeedbackGiven', feedback, on: today }, ...automaticRehandling(feedback, reply, scene)]
}
