import type { ItemFacts } from '../facts/item-facts.ts'
import { conditionsOf, type ItemFilter, type LampDays } from '../facts/item-filter.ts'
import type { SilencePolicy } from '../vocabulary/opinion-levels.ts'
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
  /** What is summed instead of counting items: facts of those that the two filters select. */
  readonly sums?: { readonly of: SummedFact; readonly among: SummedFact }
  /** Items whose proposers stayed silent, and what the county's rule makes of them; printed beside the figure. */
  readonly silent?: { readonly policy: SilencePolicy; readonly of: ItemFilter }
  /** The name people read where it is the county's own word. */
  readonly label?: Readonly<Record<'zh-CN' | 'en', string>>
}

type SummedFact = 'formsSent' | 'formsReceived'

export type Figure = {
  readonly value: number | null
  readonly numerator: number
  readonly denominator: number | null
  /** The filter of the list behind the figure. */
  readonly of: ItemFilter
  /** Set where forms are counted and not items: the list behind it holds the items they belong to. */
  readonly unit?: 'forms'
  readonly silent?: {
    readonly policy: SilencePolicy
    readonly value: number
    readonly of: ItemFilter
  }
}

/** The figure over these items, narrowed to `scope` (a year, a kind, a unit). */
export function figureOf(
  { of, among, sums, silent }: Indicator,
  {
    items,
    scope,
    days,
  }: { readonly items: readonly ItemFacts[]; readonly scope: ItemFilter; readonly days: LampDays },
): Figure {
  const count = (filter: ItemFilter, sum?: SummedFact) => {
    const conditions = conditionsOf({ ...filter, ...scope }, days)
    const found = items.filter(item => matches(item, conditions))
    return sum ? found.reduce((total, item) => total + item[sum], 0) : found.length
  }
  const narrowed = { ...among, ...of, ...scope }
  const numerator = count(narrowed, sums?.of)
  if (!among) return { value: numerator, numerator, denominator: null, of: narrowed }
  const denominator = count(among, sums?.among)
  return {
    value: denominator === 0 ? null : numerator / denominator,
    numerator,
    denominator,
    of: narrowed,
    ...(sums ? { unit: 'forms' as const } : {}),
    ...(silent
      ? { silent: { policy: silent.policy, value: count(silent.of), of: { ...silent.of, ...scope } } }
      : {}),
  }
}

/**
 * What a year's figures speak of: the county's own items, unless the figure is of another level's, which are counted
 * apart. Work that waits is work of every level, and is not narrowed so.
 */
export function ofOwnLevel(filter: ItemFilter): ItemFilter {
  return filter.level === undefined ? { ...filter, level: 'own' } : filter
}

/** The same figure of the county's own items alone. */
export function ofOwnItems({ of, among, ...named }: Indicator): Indicator {
  return { ...named, of: ofOwnLevel(of), ...(among ? { among: ofOwnLevel(among) } : {}) }
}
