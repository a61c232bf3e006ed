import type { ItemFacts } from '#domain/facts/item-facts.ts'
import type { ItemFilter } from '#domain/facts/item-filter.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Lamp } from '#domain/vocabulary/lamps.ts'

export type ListedItem = ItemFacts & { readonly lamp: Lamp; readonly daysLeft: number | null }

/** A list as it was asked for: its rows, the filter that chose them and the day they show. */
export type ItemList = {
  readonly jurisdiction: {
    readonly name: string
    readonly isDemonstration: boolean
    readonly units: readonly { readonly id: string; readonly shortName: string }[]
    readonly sessions: readonly { readonly id: string; readonly name: string }[]
  }
  readonly items: readonly ListedItem[]
  readonly filter: ItemFilter
  /** The day the rows show: a past day, or today. */
  readonly on: PlainDate
}
