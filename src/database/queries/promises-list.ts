import { sql, type RawBuilder } from 'kysely'
import type { ItemFacts } from '#domain/facts/item-facts.ts'
import type { LedgerState } from '#domain/vocabulary/ledger-states.ts'
import type { PromiseFacts } from '#domain/facts/promise-facts.ts'
import type { Scope } from '#domain/permission/scope.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { PromiseStatus } from '#domain/vocabulary/promise-words.ts'
import type { Tx } from '../engine/transaction.ts'
import { toFacts } from './items-list.ts'
import { withinScope } from './scope-where.ts'

export type LedgerFacts = PromiseFacts &
  Pick<ItemFacts, 'number' | 'kind' | 'title' | 'leadName' | 'year' | 'stage'>

export type LedgerQuestion = {
  readonly scope: Scope
  readonly today: PlainDate
  /** Units to look at; the caller has checked that the asker may. */
  readonly unitIds?: readonly string[]
  readonly state?: LedgerState
  readonly status?: PromiseStatus
  readonly year?: number
  readonly limit: number
  readonly offset: number
}

export type LedgerAnswer = {
  readonly total: number
  readonly counts: Readonly<Record<LedgerState, number>>
  /** Items with something parked that is due to be looked at again. */
  readonly parkedDue: number
  readonly years: readonly number[]
  readonly rows: readonly LedgerFacts[]
}

/** 承诺台账 over all years, the overdue first, in one statement; counts are of the units and the year alone. */
export async function promisesList(tx: Tx, question: LedgerQuestion): Promise<LedgerAnswer> {
  const { scope, today, unitIds, state, status, year, limit, offset } = question
  const units = unitIds && sql`${[...unitIds]}::text[]`
  const { rows } = await sql<{ answer: LedgerAnswer }>`
    with seen as (select * from items where ${withinScope(scope)}),
    owed as (
      select promise.*, seen.number, seen.kind, seen.title, seen.lead_name, seen.year, seen.stage
      from promises as promise join seen using (jurisdiction_id, item_id)
      where promise.jurisdiction_id = ${scope.jurisdictionId}
        and ${units ? sql`promise.unit_id = any(${units})` : sql`true`}
    ),
    counted as (select * from owed where ${year === undefined ? sql`true` : sql`year = ${year}`}),
    found as (select * from counted where ${inState(state, today)}
      and ${status === undefined ? sql`true` : sql`status = ${status}`}),
    page as (select * from found order by is_open desc, due_on, item_id, promise_id limit ${limit} offset ${offset})
    select jsonb_build_object(
      'total', (select count(*) from found),
      'counts', (select jsonb_build_object(
        'open', count(*) filter (where ${inState('open', today)}),
        'overdue', count(*) filter (where ${inState('overdue', today)}),
        'reviewDue', count(*) filter (where ${inState('reviewDue', today)}),
        'toCheck', count(*) filter (where ${inState('toCheck', today)}),
        'ended', count(*) filter (where ${inState('ended', today)})) from counted),
      'parkedDue', (select count(*) from seen where parked_review_on <= ${today}
        and ${units ? sql`unit_ids && ${units}` : sql`true`}),
      'years', (select coalesce(jsonb_agg(distinct year), '[]') from owed),
      'rows', (select coalesce(jsonb_agg(to_jsonb(page)), '[]') from page)
    ) as answer`.execute(tx)
  const answer = rows[0]?.answer
  if (!answer) throw new Error('the ledger answered nothing')
  return { ...answer, rows: answer.rows.map(row => toFacts<LedgerFacts>(row)) }
}

function inState(state: LedgerState | undefined, today: PlainDate): RawBuilder<unknown> {
  switch (state) {
    case undefined:
      return sql`true`
    case 'open':
      return sql`is_open`
    case 'overdue':
      return sql`is_open and due_on < ${today}`
    case 'reviewDue':
      return sql`is_open and review_on <= ${today}`
    case 'toCheck':
      return sql`status in ('metClaimed', 'notMetExplained')`
    case 'ended':
      return sql`not is_open`
  }
}
