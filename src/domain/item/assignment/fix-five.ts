import { z } from 'zod'
import { plainDateSchema } from '../../time/plain-date.ts'
import { tooEarly } from '../day-of-item.ts'
import type { FiveFixes } from './assignment.ts'
import { peopleNames } from '../in-unit/hand-over-part.ts'
import { assignmentOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

const name = z.string().trim().min(1).max(60)

export const fixFiveData = z.strictObject({
  assignmentId: z.string(),
  leaderInCharge: name,
  section: name,
  handler: name,
  standard: z.string().trim().min(2).max(1000),
  completeBy: plainDateSchema,
  supervisor: name,
})
export type FixFive = z.infer<typeof fixFiveData>

export type FiveFixed = {
  readonly type: 'FiveFixed'
  readonly assignmentId: string
  readonly fiveFixes: FiveFixes
}

/**
 * 五定: leader in charge, responsible section (and handler), standard, deadline, supervising person.
 * Once they are named, people change by a hand-over with its reason, not by writing over.
 * The inner deadline may not lie after the outer one (`domain-rules.md` 6.4).
 */
export function fixFive(
  { assignmentId, ...fiveFixes }: FixFive,
  { item }: Scene,
): readonly FiveFixed[] | AnyRefusal {
  const { dueOn, fiveFixes: before } = assignmentOf(item, assignmentId)
  if (before && peopleNames.some(role => before[role] !== fiveFixes[role])) return refuse('handOverInstead')
  if (fiveFixes.completeBy > dueOn) return refuse('deadlineAfterDue', { dueOn })
  const early = tooEarly(fiveFixes.completeBy, item.year)
  if (early) return early
  return [{ type: 'FiveFixed', assignmentId, fiveFixes }]
}
