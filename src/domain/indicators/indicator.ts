import type { ItemFacts } from '../facts/item-facts.ts'
import { conditionsOf, type ItemFilter, type LampDays } from '../facts/item-filter.ts'
import { matches } from '../facts/matches.ts'

/**
 * A named, versioned figure. `of` filters what is counted; with `among` it is a rate of that base, 0..1, and
 * nothing (null) where the base is empty: 0 ÷ 0 is neither 0 % nor 100 % (`domain-rules.md` 10).
 */
export type Indicator = {
  readonly name: string
  readonly version: number
  /** Where the formula comes from. */
  readonly source: string
  readonly of: ItemFilter
  readonly among?: ItemFilter
}

export type Figure = {
  readonly value: number | null
  readonly numerator: number
  readonly denominator: number | null
  /** The filter of the list behind the figure. */
  readonly of: ItemFilter
}

/** The figure over these items, narrowed to `scope` (a year, a kind, a unit). */
export function figureOf(
  { of, among }: Indicator,
  {
    items,
    scope,
    days,
  }: { readonly items: readonly ItemFacts[]; readonly scope: ItemFilter; readonly days: LampDays },
): Figure {
  const count = (filter: ItemFilter) => {
    const conditions = conditionsOf({ ...filter, ...scope }, days)
    return items.filter(item => matches(item, conditions)).length
  }
  const narrowed = { ...among, ...of, ...scope }
  const numerator = count(narrowed)
  if (!among) return { value: numerator, numerator, denominator: null, of: narrowed }
  const denominator = count(among)
  return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator, of: narrowed }
}
