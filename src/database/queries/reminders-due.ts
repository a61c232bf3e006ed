import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Tx } from '../engine/transaction.ts'

/** Items in which somebody is to be reminded of his judgement by this day, the longest due first. */
export async function remindersDue(
  tx: Tx,
  { jurisdictionId, today, limit }: { readonly jurisdictionId: string; today: PlainDate; limit: number },
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('items')
    .select('item_id as itemId')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('remind_on', '<=', today)
    .orderBy('remind_on')
    .orderBy('item_id')
    .limit(limit)
    .execute()
  return rows.map(({ itemId }) => itemId)
}
