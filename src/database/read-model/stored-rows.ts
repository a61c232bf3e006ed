import { sql } from 'kysely'
import type { Tx } from '../engine/transaction.ts'
import type { ReadModelTable, Row } from './rows.ts'

/** All rows of a table of the read model in one jurisdiction, with days as text, for comparing. */
export async function storedRows(
  tx: Tx,
  table: ReadModelTable,
  jurisdictionId: string,
): Promise<readonly Row[]> {
  const { rows } = await sql<{ row: Row }>`
    select to_jsonb(stored) as row from ${sql.table(table)} as stored
    where jurisdiction_id = ${jurisdictionId}`.execute(tx)
  return rows.map(({ row }) => row)
}
