import { z } from 'zod'
import { itemSorts, itemsList } from '#database/queries/items-list.ts'
import type { Tx } from '#database/engine/transaction.ts'
import { conditionsOf, itemFilterSchema } from '#domain/facts/item-filter.ts'
import type { ItemFacts } from '#domain/facts/item-facts.ts'
import { calendarOf } from '#domain/jurisdiction/county-calendar.ts'
import { earlier, endOfDay, plainDateSchema, type PlainDate } from '#domain/time/plain-date.ts'
import { disclosedFacts } from '#domain/permission/disclosed-facts.ts'
import type { Scope } from '#domain/permission/scope.ts'
import type { Lamp } from '#domain/vocabulary/lamps.ts'
import type { Application } from '../application.ts'
import type { Asking } from '../ask.ts'
import { foldedItems } from '../items-as-of.ts'
import { lampDaysOn, watchReader } from '../lamp-days.ts'
import { factsOf } from '#domain/facts/item-facts.ts'

export const listItemsQuery = itemFilterSchema.extend({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(500).default(20),
  sort: z.enum(itemSorts).default('dueOn'),
  order: z.enum(['asc', 'desc']).default('asc'),
  asOf: plainDateSchema.exactOptional(),
})
export type ListItems = z.output<typeof listItemsQuery>

export type ItemSummary = ItemFacts & { readonly lamp: Lamp; readonly daysLeft: number | null }
export type ItemListing = {
  readonly total: number
  readonly asOf: PlainDate | null
  readonly today: PlainDate
  readonly lamps: {
    readonly green: number
    readonly yellow: number
    readonly red: number
    readonly none: number
  }
  readonly stages: { readonly [stage: string]: number }
  readonly items: readonly ItemSummary[]
}

/** 列表: a page of the items in the asker's scope; as of a past day, the rows are folded from the journal. */
export async function listItems(
  tx: Tx,
  { scope, jurisdiction, now }: Asking,
  { calendar, query }: { readonly calendar: Application['calendar']; readonly query: ListItems },
): Promise<ItemListing> {
  const { page, pageSize, sort, order, asOf: wished, ...filter } = query
  const asOf = wished && earlier(wished, now.today)
  const days = lampDaysOn(asOf ?? now.today, jurisdiction, calendar)
  const answer = await itemsList(tx, {
    scope,
    conditions: conditionsOf(filter, days),
    days,
    sort,
    descending: order === 'desc',
    limit: pageSize,
    offset: (page - 1) * pageSize,
    ...(asOf ? { past: await factsAt(tx, scope, { asOf, today: now.today }) } : {}),
  })
  const { rows, ...sums } = answer
  const lampOf = watchReader(days, calendarOf(jurisdiction, calendar))
  const items = rows.map(facts => ({ ...facts, ...lampOf(facts) }))
  return { ...sums, asOf: asOf ?? null, today: now.today, items }
}

/** The items as they stood, as this asker may read them today. */
async function factsAt(
  tx: Tx,
  scope: Scope,
  { asOf, today }: { readonly asOf: PlainDate; readonly today: PlainDate },
): Promise<readonly ItemFacts[]> {
  const items = await foldedItems(tx, { jurisdictionId: scope.jurisdictionId, until: endOfDay(asOf) })
  return items.map(item => disclosedFacts(factsOf(item), scope, today))
}
