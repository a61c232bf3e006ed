import type { ItemFacts } from '../facts/item-facts.ts'
import { isAnswerMark } from '../facts/part-marks.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { Scope } from './scope.ts'

/**
 * The facts without the judgements that are not for this asker yet: lists, filters and figures of a unit or a
 * proposer must not tell what the page of the item keeps back (`domain-rules.md` 19.2, rule 4). The same lines as
 * `visibleItem`, and as the SQL of `disclosed-items.ts`.
 */
export function disclosedFacts(facts: ItemFacts, scope: Scope, today: PlainDate): ItemFacts {
  if (readsJudgements(facts, scope, today)) return facts
  return {
    ...facts,
    attitude: null,
    result: null,
    partMarks: facts.partMarks.filter(mark => !isAnswerMark(mark)),
  }
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
