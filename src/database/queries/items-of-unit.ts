import { sql } from 'kysely'
import type { Tx } from '../engine/transaction.ts'

/** States of the items in which a unit has a part, a place in a draft allotment, or a promise; oldest number first. */
export async function itemsOfUnit(
  tx: Tx,
  { jurisdictionId, unitId }: { readonly jurisdictionId: string; readonly unitId: string },
): Promise<readonly unknown[]> {
  const own = sql`array[${unitId}]::text[]`
  const { rows } = await sql<{ state: unknown }>`
    select stream.state from items as item
    join streams as stream
      on stream.jurisdiction_id = item.jurisdiction_id and stream.stream_id = item.item_id
    where item.jurisdiction_id = ${jurisdictionId}
      and (item.unit_ids && ${own} or item.allotted_unit_ids && ${own} or item.promise_unit_ids && ${own})
    order by item.year desc, item.number_sequence nulls last, item.item_id`.execute(tx)
  return rows.map(({ state }) => state)
}
