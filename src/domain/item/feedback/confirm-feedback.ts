import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Item } from '../item.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { openContests } from './open-contests.ts'

export const confirmFeedbackData = z.strictObject({
  replyId: z.string(),
  proposerId: z.string(),
  reason: z.string().trim().min(4).max(2000),
})
export type ConfirmFeedback = z.infer<typeof confirmFeedbackData>

export type FeedbackConfirmed = {
  readonly type: 'FeedbackConfirmed'
  readonly replyId: string
  readonly proposerId: string
  readonly proposerName: string
  readonly reason: string
  readonly by: string
  readonly on: PlainDate
}

/** 核实确认: the body looked into the objection and upholds what was entered; from then on it counts as it did. */
export function confirmFeedback(
  { replyId, proposerId, reason }: ConfirmFeedback,
  { item, actor, today }: Scene,
): readonly FeedbackConfirmed[] | AnyRefusal {
  const contested = contestsOf(item, replyId).find(({ feedback }) => feedback.proposerId === proposerId)
  if (!contested) return refuse('nothingContested')
  const { proposerName } = contested.feedback
  return [{ type: 'FeedbackConfirmed', replyId, proposerId, proposerName, reason, by: actor.name, on: today }]
}

/** Offered while somebody's objection to an entered judgement of this letter is open. */
export function somebodyContests(
  { item }: Pick<Scene, 'item'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  return contestsOf(item, String(data.replyId)).length > 0 || refuse('nothingContested')
}

function contestsOf(item: Item, replyId: string) {
  return openContests(item).filter(({ feedback }) => feedback.replyId === replyId)
}
