import type { Tx } from '../engine/transaction.ts'

type Asked = {
  readonly jurisdictionId: string
  readonly sessionId: string
  readonly kind: string
  readonly number: string
}

/** Whether an item of this session and kind has the number, whatever became of it. */
export async function numberUsed(
  tx: Tx,
  { jurisdictionId, sessionId, kind, number }: Asked,
): Promise<boolean> {
  const row = await tx
    .selectFrom('items')
    .select('item_id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('session_id', '=', sessionId)
    .where('kind', '=', kind)
    .where('number', '=', number)
    .executeTakeFirst()
  return row !== undefined
}
