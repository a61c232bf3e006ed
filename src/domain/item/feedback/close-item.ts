import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { feedbackIsComplete, standingFeedback, worst } from './verdict.ts'

export const closeItemData = z.strictObject({ note: z.string().trim().max(1000).default('') })
export type CloseItem = z.infer<typeof closeItemData>

export type ItemClosed = { readonly type: 'ItemClosed'; readonly note: string; readonly closedOn: PlainDate }

/**
 * 办结: only when everybody was heard, or had the time to answer. After a first round that left somebody
 * dissatisfied it must be handled again before it can be closed (不满意不销号).
 */
export function closeItem({ note }: CloseItem, { item, today }: Scene): readonly ItemClosed[] | AnyRefusal {
  if (!feedbackIsComplete(item, today)) return refuse('feedbackOutstanding')
  const feedback = standingFeedback(item)
  const unhappy =
    worst(feedback, 'result') === 'dissatisfied' || worst(feedback, 'attitude') === 'dissatisfied'
  if (unhappy && item.round === 1) return refuse('dissatisfiedOpen')
  return [{ type: 'ItemClosed', note, closedOn: today }]
}
