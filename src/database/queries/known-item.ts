import { sql } from 'kysely'
import type { Tx } from '../engine/transaction.ts'

type Likeness = {
  readonly jurisdictionId: string
  readonly sessionId: string
  readonly kind: string
  readonly number: string
  readonly title: string
  readonly lead: string
}

/** The item a row of a list already is: same plenary, kind and title, and the same number or, without one, lead. */
export async function knownItem(tx: Tx, row: Likeness): Promise<string | undefined> {
  let found = tx
    .selectFrom('items')
    .innerJoin('streams', join =>
      join
        .onRef('streams.jurisdiction_id', '=', 'items.jurisdiction_id')
        .onRef('streams.stream_id', '=', 'items.item_id'),
    )
    .select('items.item_id')
    .where('items.jurisdiction_id', '=', row.jurisdictionId)
    .where('items.session_id', '=', row.sessionId)
    .where('items.kind', '=', row.kind)
    .where('items.title', '=', row.title)
  if (row.number) {
    // The number the list gave it: the official one, or the one kept beside it.
    found = found.where(({ or, eb }) =>
      or([eb('items.number', '=', row.number), eb(sql`streams.state ->> 'listNumber'`, '=', row.number)]),
    )
  } else if (row.lead) found = found.where('items.lead_name', '=', row.lead)
  return (await found.limit(1).executeTakeFirst())?.item_id
}
