import { sql } from 'kysely'
import type { Condition } from '#domain/facts/item-filter.ts'
import type { ItemFacts } from '#domain/facts/item-facts.ts'
import type { LampDays } from '#domain/facts/item-filter.ts'
import type { Scope } from '#domain/permission/scope.ts'
import type { Tx } from '../engine/transaction.ts'
import { factOf } from '../read-model/column-names.ts'
import { toRow } from '../read-model/items.ts'
import { conditionsHold } from './condition-where.ts'
import { disclosedItems } from './disclosed-items.ts'
import { withinScope } from './scope-where.ts'

export const itemSorts = ['dueOn', 'number', 'submittedOn', 'title'] as const
export type ItemSort = (typeof itemSorts)[number]

export type ItemsQuestion = {
  readonly scope: Scope
  readonly conditions: readonly Condition[]
  readonly days: LampDays
  readonly sort: ItemSort
  readonly descending: boolean
  readonly limit: number
  readonly offset: number
  /** Facts of a day in the past, disclosed as far as the asker may read, instead of the table's rows of today. */
  readonly past?: readonly ItemFacts[]
}

export type ItemsAnswer = {
  readonly total: number
  readonly lamps: {
    readonly green: number
    readonly yellow: number
    readonly red: number
    readonly none: number
  }
  readonly stages: { readonly [stage: string]: number }
  readonly rows: readonly ItemFacts[]
}

/** One page of the list, with the sums above it, in one statement. */
export async function itemsList(tx: Tx, question: ItemsQuestion): Promise<ItemsAnswer> {
  const { scope, conditions, days, sort, descending, limit, offset, past } = question
  const source = past
    ? sql`jsonb_populate_recordset(null::items, ${JSON.stringify(past.map(facts => toRow(scope.jurisdictionId, facts)))}::jsonb)`
    : disclosedItems(scope, days.today)
  const order = descending ? sql`desc nulls last` : sql`asc nulls last`
  const { rows } = await sql<{ answer: ItemsAnswer }>`
    with found as (
      select * from ${source} as items
      where ${withinScope(scope)} and ${conditionsHold(conditions)}
    ), page as (
      select * from found
      order by ${sql.join(orderOf[sort].map(column => sql`${sql.ref(column)} ${order}`))}, item_id
      limit ${limit} offset ${offset}
    )
    select jsonb_build_object(
      'total', (select count(*) from found),
      'lamps', (select jsonb_build_object(
        'red', count(*) filter (where due_on < ${days.today}),
        'yellow', count(*) filter (where due_on >= ${days.today} and watch_on <= ${days.warnUntil}),
        'green', count(*) filter (where due_on >= ${days.today} and watch_on > ${days.warnUntil}),
        'none', count(*) filter (where due_on is null)) from found),
      'stages', (select coalesce(jsonb_object_agg(stage, n), '{}')
        from (select stage, count(*) as n from found group by stage) as by_stage),
      'rows', (select coalesce(jsonb_agg(to_jsonb(page)), '[]') from page)
    ) as answer`.execute(tx)
  const answer = rows[0]?.answer
  if (!answer) throw new Error('the list answered nothing')
  return { ...answer, rows: answer.rows.map(row => toFacts<ItemFacts>(row)) }
}

const orderOf: Record<ItemSort, readonly string[]> = {
  dueOn: ['due_on', 'number_sequence'],
  number: ['kind', 'number_sequence', 'number'],
  submittedOn: ['submitted_on'],
  title: ['title'],
}

/** `{host_unit_ids: …}` → `{hostUnitIds: …}`. */
export function toFacts<Facts>(row: object): Facts {
  const facts: Record<string, unknown> = {}
  for (const [column, value] of Object.entries(row))
    if (column !== 'jurisdiction_id') facts[factOf(column)] = value
  return facts as Facts // the inverse of toRow
}
