import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Item } from '../item.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { awaitedAnswers } from './verdict.ts'

export const remindOfFeedbackData = z.strictObject({
  replyId: z.string(),
  /** Set by the program when it keeps the county's rule; an office leaves it out. */
  isByRule: z.boolean().default(false),
})
export type RemindOfFeedback = z.infer<typeof remindOfFeedbackData>

export type FeedbackReminded = {
  readonly type: 'FeedbackReminded'
  readonly replyId: string
  readonly proposerIds: readonly string[]
  readonly isByRule: boolean
  readonly on: PlainDate
}

/** 催评: everybody whose answer is still waited for is reminded; before silence counts for anything (`domain-rules.md` 9.3). */
export function remindOfFeedback(
  { replyId, isByRule }: RemindOfFeedback,
  { item, today }: Scene,
): readonly FeedbackReminded[] | AnyRefusal {
  const proposerIds = silentProposers(item, replyId)
  if (proposerIds.length === 0) return refuse('everybodyAnswered')
  const { reminders = [] } = replyOf(item, replyId)
  if (reminders.includes(today)) return refuse('remindedToday')
  return [{ type: 'FeedbackReminded', replyId, proposerIds, isByRule, on: today }]
}

/** Offered while somebody who can answer online has not. */
export function somebodyIsSilent(
  { item }: Pick<Scene, 'item'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  return silentProposers(item, String(data.replyId)).length > 0 || refuse('everybodyAnswered')
}

function silentProposers(item: Item, replyId: string): readonly string[] {
  return awaitedAnswers(item, replyOf(item, replyId)).flatMap(({ delivery, answer }) =>
    answer === undefined && delivery.proposerId ? [delivery.proposerId] : [],
  )
}
