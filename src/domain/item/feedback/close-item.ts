import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Settings } from '../../jurisdiction/settings/settings.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { formsAfterLastRound } from '../../vocabulary/conciliation-forms.ts'
import type { Item } from '../item.ts'
import { replyingAssignments } from '../parts.ts'
import { missingDeliveries } from '../delivery/missing-deliveries.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import { isDissatisfied } from './judgement.ts'
import type { Scene } from '../scene.ts'
import { openContests } from './open-contests.ts'
import { feedbackIsComplete } from './verdict.ts'

export const closeItemData = z.strictObject({ note: z.string().trim().max(1000).default('') })
export type CloseItem = z.infer<typeof closeItemData>

export type ItemClosed = { readonly type: 'ItemClosed'; readonly note: string; readonly closedOn: PlainDate }

/**
 * 办结: only when every letter reached its addressee and everybody was heard, or had the time to answer. A part that left somebody dissatisfied must
 * be handled again first, or the office examined it, or after the last round both sides were brought together
 * (不满意不销号).
 */
export function closeItem(
  { note }: CloseItem,
  { item, today, settings }: Scene,
): readonly ItemClosed[] | AnyRefusal {
  const [contested] = openContests(item)
  if (contested) return refuse('contestOpen', { name: contested.feedback.proposerName })
  if (!feedbackIsComplete(item, today)) return refuse('feedbackOutstanding')
  const [missed] = missingDeliveries(item)
  if (missed) return refuse('deliveryMissing', { name: missed.proposerName })
  for (const assignment of replyingAssignments(item)) {
    const fault = openDissatisfaction(item, assignment, settings)
    if (fault) return fault
  }
  return [{ type: 'ItemClosed', note, closedOn: today }]
}

/** What is still to be held, in the words of the county's rule. */
const needed = {
  conciliation: 'conciliationNeeded',
  evaluation: 'evaluationNeeded',
  specialExplanation: 'specialExplanationNeeded',
} as const

/** 不满意不销号: handled again, examined and left at that, or brought together after the last round. */
function openDissatisfaction(
  item: Item,
  { id, round }: Assignment,
  settings: Settings,
): AnyRefusal | undefined {
  const reply = item.replies.find(given => given.assignmentId === id && given.round === round)
  const isUnhappy = item.feedback.some(given => given.replyId === reply?.id && isDissatisfied(given))
  if (!isUnhappy) return undefined
  const isDeclined = item.declinedRehandlings.some(
    given => given.assignmentId === id && given.round === round,
  )
  if (isDeclined) return undefined
  if (round < settings.maxRounds) return refuse('dissatisfiedOpen')
  const { conciliationAfterLastRound, afterLastRound } = settings
  const isHeld = item.conciliations.some(
    ({ assignmentId, form }) => assignmentId === id && formsAfterLastRound[afterLastRound].includes(form),
  )
  return conciliationAfterLastRound && !isHeld ? refuse(needed[afterLastRound]) : undefined
}
