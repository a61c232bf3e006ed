import { sql } from 'kysely'
import { underHandling } from '#domain/item/stages.ts'
import type { Tx } from '../engine/transaction.ts'

/** States of the items whose dates still run, oldest number first. */
export async function itemsUnderHandling(
  tx: Tx,
  { jurisdictionId }: { readonly jurisdictionId: string },
): Promise<readonly unknown[]> {
  const { rows } = await sql<{ state: unknown }>`
    select stream.state from items as item
    join streams as stream
      on stream.jurisdiction_id = item.jurisdiction_id and stream.stream_id = item.item_id
    where item.jurisdiction_id = ${jurisdictionId} and item.stage = any(${[...underHandling]}::text[])
    order by item.number_sequence nulls last, item.item_id`.execute(tx)
  return rows.map(({ state }) => state)
}
