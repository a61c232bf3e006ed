import { sql } from 'kysely'
import type { Tx } from '../engine/transaction.ts'

export type Restated = { readonly streamId: string; readonly version: number; readonly state: object }

/**
 * Puts states folded anew in the place of those that another program had folded. The events stay as they are, and a
 * stream that moved on meanwhile was folded by this program already.
 */
export async function restate(
  tx: Tx,
  { jurisdictionId, streams }: { readonly jurisdictionId: string; readonly streams: readonly Restated[] },
): Promise<void> {
  await sql`update streams set state = folded.state
    from jsonb_to_recordset(${JSON.stringify(streams)}::jsonb) as folded("streamId" text, version int, state jsonb)
    where streams.jurisdiction_id = ${jurisdictionId} and streams.stream_id = folded."streamId"
      and streams.version = folded.version`.execute(tx)
}
