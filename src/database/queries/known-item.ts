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
    .select('item_id')
    .where('jurisdiction_id', '=', row.jurisdictionId)
    .where('session_id', '=', row.sessionId)
    .where('kind', '=', row.kind)
    .where('title', '=', row.title)
  found = row.number ? found.where('number', '=', row.number) : row.lead ? found.where('lead_name', '=', row.lead) : found
  return (await found.limit(1).executeTakeFirst())?.item_id
}
