import { z } from 'zod'
import type { Tx } from '#database/engine/transaction.ts'
import { promisesList, type LedgerAnswer, type LedgerFacts } from '#database/queries/promises-list.ts'
import { ledgerStates } from '#domain/vocabulary/ledger-states.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Lamp } from '#domain/vocabulary/lamps.ts'
import { promiseStatuses } from '#domain/vocabulary/promise-words.ts'
import type { Application } from '../application.ts'
import type { Asking } from '../ask.ts'
import { lampDaysOn, lampReader } from '../lamp-days.ts'

export const listPromisesQuery = z.strictObject({
  unitId: z.string().max(64).exactOptional(),
  state: z.enum(ledgerStates).exactOptional(),
  status: z.enum(promiseStatuses).exactOptional(),
  /** Year of the item; absent means all years, since a promise outlives its own. */
  year: z.coerce.number().int().min(1949).max(2999).exactOptional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(500).default(20),
})
export type ListPromises = z.output<typeof listPromisesQuery>

export type LedgerEntry = LedgerFacts & { readonly lamp: Lamp; readonly daysLeft: number | null }
export type PromiseLedger = Omit<LedgerAnswer, 'rows'> & {
  readonly today: PlainDate
  readonly promises: readonly LedgerEntry[]
}

/**
 * 承诺台账: promises over all years. A unit sees those it owes itself; the offices those of the items in their
 * scope, of one unit where they name it.
 */
export async function listPromises(
  tx: Tx,
  { scope, jurisdiction, now }: Asking,
  { calendar, query }: { readonly calendar: Application['calendar']; readonly query: ListPromises },
): Promise<PromiseLedger> {
  const { page, pageSize, unitId, ...narrowed } = query
  const named = unitId === undefined ? undefined : [unitId]
  const seesAll = scope.all || scope.kinds.length > 0
  const unitIds = seesAll ? named : scope.unitIds.filter(id => unitId === undefined || id === unitId)
  const { rows, ...sums } = await promisesList(tx, {
    scope,
    today: now.today,
    ...(unitIds === undefined ? {} : { unitIds }),
    ...narrowed,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  })
  const lampOf = lampReader(lampDaysOn(now.today, jurisdiction, calendar), calendar)
  const promises = rows.map(row => ({ ...row, ...lampOf(row.isOpen ? row.dueOn : null) }))
  return { ...sums, today: now.today, promises }
}
