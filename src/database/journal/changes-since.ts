import type { Tx } from '../engine/transaction.ts'

/** What somebody else did since the version the asker started from. */
export type Change = {
  readonly version: number
  readonly type: string
  readonly by: string
  readonly at: string
}

/** What happened to a stream after a version, for somebody who started from that version. */
export async function changesSince(
  tx: Tx,
  since: { readonly jurisdictionId: string; readonly streamId: string; readonly version: number },
): Promise<readonly Change[]> {
  const rows = await tx
    .selectFrom('events')
    .select(['version', 'type', 'actor', 'recorded_at'])
    .where('jurisdiction_id', '=', since.jurisdictionId)
    .where('stream_id', '=', since.streamId)
    .where('version', '>', since.version)
    .orderBy('version')
    .limit(20)
    .execute()
  return rows.map(({ version, type, actor, recorded_at }) => {
    const { name } = actor as { name: string } // every event carries its signature
    return { version, type, by: name, at: recorded_at }
  })
}
