import type { ItemFacts } from '#domain/facts/item-facts.ts'
import { conditionsOf, type ItemFilter, type LampDays } from '#domain/facts/item-filter.ts'
import { ofOwnLevel } from '#domain/indicators/indicator.ts'
import { matches } from '#domain/facts/matches.ts'
import type { ReportCell } from '#documents/progress-report/progress-report.ts'

/** The items a report speaks of: their facts on a day, the year, and what was near or past then. */
export type ReportScope = {
  readonly facts: readonly ItemFacts[]
  readonly year: number
  readonly days: LampDays
}

/** A count that is its own filter: the number of items of the year which it selects. */
export function cellOf(filter: ItemFilter, { facts, year, days }: ReportScope): ReportCell {
  const of = ofOwnLevel({ ...filter, year })
  const conditions = conditionsOf(of, days)
  return { value: facts.filter(one => matches(one, conditions)).length, of }
}
