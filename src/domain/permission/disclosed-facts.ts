import type { ItemFacts } from '../facts/item-facts.ts'
import { isAnswerMark } from '../facts/part-marks.ts'
import { earlyMilestones } from '../vocabulary/lamps.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { Scope } from './scope.ts'

/**
 * The facts without the judgements and early dates that are not for this asker (yet): lists, filters and figures of a unit or a
 * proposer must not tell what the page of the item keeps back (`domain-rules.md` 19.2, rule 4). The same lines as
 * `visibleItem`, and as the SQL of `disclosed-items.ts`.
 */
export function disclosedFacts(facts: ItemFacts, scope: Scope, today: PlainDate): ItemFacts {
  const shown = readsEarlyDates(facts, scope) ? facts : withoutEarlyDates(facts)
  if (readsJudgements(facts, scope, today)) return shown
  return {
    ...shown,
    ...noJudgement,
    partMarks: facts.partMarks.filter(mark => !isAnswerMark(mark)),
  }
}

/** What an item without any answer shows. */
const noJudgement = {
  attitude: null,
  result: null,
  firstAttitude: null,
  firstResult: null,
  answerWords: [],
  formsReceived: 0,
  countsFrom: null,
  remindOn: null,
} as const satisfies Partial<ItemFacts>

/** Early dates tell how far the inner work of a unit is: proposers are shown the date of the reply alone. */
function readsEarlyDates(
  { kind, unitIds }: Pick<ItemFacts, 'kind' | 'unitIds'>,
  { all, kinds, unitIds: own }: Scope,
): boolean {
  return all || kinds.includes(kind) || own.some(id => unitIds.includes(id))
}

function withoutEarlyDates(facts: ItemFacts): ItemFacts {
  const { milestone, dueOn } = facts
  const isEarly = milestone !== null && (earlyMilestones as readonly string[]).includes(milestone)
  return { ...facts, watchOn: dueOn, milestone: isEarly ? 'reply' : milestone }
}

/** The offices always; a unit with a part in force once the round is complete; proposers only on their own page. */
export function readsJudgements(
  { kind, unitIds, judgementsOpenOn }: Pick<ItemFacts, 'kind' | 'unitIds' | 'judgementsOpenOn'>,
  scope: Scope,
  today: PlainDate,
): boolean {
  if (scope.all || scope.kinds.includes(kind)) return true
  const isUnit = scope.unitIds.some(id => unitIds.includes(id))
  return isUnit && judgementsOpenOn !== null && today >= judgementsOpenOn
}
