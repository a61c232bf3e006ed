import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { Feedback } from './feedback.ts'

export const contestFeedbackData = z.strictObject({
  replyId: z.string(),
  words: z.string().trim().min(4).max(2000),
})
export type ContestFeedback = z.infer<typeof contestFeedbackData>

export type FeedbackContested = {
  readonly type: 'FeedbackContested'
  readonly replyId: string
  readonly proposerId: string
  readonly proposerName: string
  readonly words: string
  readonly on: PlainDate
}

/**
 * 对代录的评价提出异议: the proposer says that what an office entered is not what he meant. From then on it counts
 * nowhere, until he answers himself or the body confirms it with a reason.
 */
export function contestFeedback(
  { replyId, words }: ContestFeedback,
  { item, actor, today }: Scene,
): readonly FeedbackContested[] | AnyRefusal {
  const entered = enteredFor({ item, actor }, replyId)
  if (!entered) return refuse('nothingEntered')
  const { proposerId, proposerName } = entered
  return [{ type: 'FeedbackContested', replyId, proposerId, proposerName, words, on: today }]
}

/** Offered to whom an office has answered for, once. */
export function wasEnteredForAsker(
  scene: Pick<Scene, 'item' | 'actor'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  return enteredFor(scene, String(data.replyId)) !== undefined || refuse('nothingEntered')
}

function enteredFor({ item, actor }: Pick<Scene, 'item' | 'actor'>, replyId: string): Feedback | undefined {
  return item.feedback.find(
    ({ replyId: judged, proposerId, entered, confirmed }) =>
      judged === replyId &&
      entered !== undefined &&
      confirmed === undefined &&
      actor.grants.some(grant => grant.role === 'proposer' && grant.proposerId === proposerId),
  )
}
