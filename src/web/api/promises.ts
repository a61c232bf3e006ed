import { queryOptions } from '@tanstack/react-query'
import type { ItemFacts } from '#domain/facts/item-facts.ts'
import type { LedgerState } from '#domain/vocabulary/ledger-states.ts'
import type { PromiseFacts } from '#domain/facts/promise-facts.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Lamp } from '#domain/vocabulary/lamps.ts'
import type { PromiseStatus } from '#domain/vocabulary/promise-words.ts'
import { addressOf, get } from './client.ts'

/** A promise in the ledger, with the few facts of its item. */
export type LedgerEntry = PromiseFacts &
  Pick<ItemFacts, 'number' | 'kind' | 'title' | 'leadName' | 'year'> & {
    readonly lamp: Lamp
    readonly daysLeft: number | null
  }
export type PromiseLedger = {
  readonly total: number
  readonly today: PlainDate
  readonly counts: Readonly<Record<LedgerState, number>>
  readonly parkedDue: number
  readonly years: readonly number[]
  readonly promises: readonly LedgerEntry[]
}

export type LedgerSearch = {
  readonly unitId?: string
  readonly state?: LedgerState
  readonly status?: PromiseStatus
  readonly year?: number
  readonly page?: number
  readonly pageSize?: number
}

export const promisesQuery = (search: LedgerSearch) =>
  queryOptions({ queryKey: ['promises', search], queryFn: () => get<PromiseLedger>('/promises', search) })

export const promisesSheetAddress = ({ page: _, pageSize: __, ...search }: LedgerSearch) =>
  addressOf('/promises.xlsx', search)
