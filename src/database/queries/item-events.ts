import type { Tx } from '../engine/transaction.ts'
import type { RecordedEvent } from '../journal/events-until.ts'

/** The history of one item; the caller has checked that the asker may see it. */
export async function itemEvents(
  tx: Tx,
  { jurisdictionId, itemId }: { readonly jurisdictionId: string; readonly itemId: string },
): Promise<readonly RecordedEvent[]> {
  const rows = await tx
    .selectFrom('events')
    .select(['stream_id as streamId', 'version', 'type', 'data', 'actor', 'recorded_at as recordedAt'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', '=', itemId)
    .orderBy('version')
    .execute()
  return rows as readonly RecordedEvent[] // the columns are written by append alone
}
