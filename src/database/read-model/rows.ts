import { sql } from 'kysely'
import type { Tx } from '../engine/transaction.ts'

/** Columns that identify a row, for each table of the read model. */
const keys = {
  items: ['jurisdiction_id', 'item_id'],
  assignments: ['jurisdiction_id', 'item_id', 'assignment_id'],
  promises: ['jurisdiction_id', 'item_id', 'promise_id'],
  jurisdictions: ['jurisdiction_id'],
  units: ['jurisdiction_id', 'unit_id'],
  sessions: ['jurisdiction_id', 'session_id'],
  proposers: ['jurisdiction_id', 'proposer_id'],
  activities: ['jurisdiction_id', 'activity_id'],
} as const
export type ReadModelTable = keyof typeof keys
export const readModelTables = Object.keys(keys) as readonly ReadModelTable[] // keys of a literal

export type Row = { readonly [column: string]: unknown }
/** What a stream's state looks like in the tables. */
export type Rows = Partial<Record<ReadModelTable, readonly Row[]>>

/** Writes rows, replacing those with the same key. Rows are never removed: what ended stays, marked as ended. */
export async function writeRows(tx: Tx, rows: Rows): Promise<void> {
  for (const table of readModelTables) {
    const list = rows[table]
    const [first] = list ?? []
    if (!list || !first) continue
    const columns = Object.keys(first)
    const values = columns.filter(column => !(keys[table] as readonly string[]).includes(column))
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map(column => sql.ref(column)))})
      select ${sql.join(columns.map(column => sql.ref(column)))}
      from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(list)}::jsonb)
      on conflict (${sql.join(keys[table].map(column => sql.ref(column)))}) do update
      set ${sql.join(values.map(column => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`))}`.execute(
      tx,
    )
  }
}

/** Rows as they stand in `after` but not in `before`: what a transaction has to write. */
export function changedRows(before: Rows, after: Rows): Rows {
  const changed: Rows = {}
  for (const table of readModelTables) {
    const known = new Set((before[table] ?? []).map(row => JSON.stringify(row)))
    const news = (after[table] ?? []).filter(row => !known.has(JSON.stringify(row)))
    if (news.length > 0) changed[table] = news
  }
  return changed
}
