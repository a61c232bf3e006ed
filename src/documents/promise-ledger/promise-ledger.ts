import type { ItemFacts } from '#domain/facts/item-facts.ts'
import type { LedgerState } from '#domain/vocabulary/ledger-states.ts'
import type { PromiseFacts } from '#domain/facts/promise-facts.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { PromiseStatus } from '#domain/vocabulary/promise-words.ts'

export type LedgerLine = PromiseFacts &
  Pick<ItemFacts, 'number' | 'kind' | 'title' | 'leadName' | 'year'> & { readonly daysLeft: number | null }

/** The ledger as it was asked for: its rows, the filter that chose them and the day they show. */
export type LedgerPaper = {
  readonly jurisdiction: {
    readonly name: string
    readonly isDemonstration: boolean
    readonly units: readonly { readonly id: string; readonly shortName: string }[]
  }
  readonly ledger: { readonly today: PlainDate; readonly promises: readonly LedgerLine[] }
  readonly filter: {
    readonly unitId?: string
    readonly state?: LedgerState
    readonly status?: PromiseStatus
    readonly year?: number
  }
}
