import type { Tx } from '../engine/transaction.ts'

/** What somebody else did since the version the asker started from. */
export type Change = {
  readonly version: number
  readonly type: string
  readonly by: string
  readonly at: string
  /** The few words of its line in the history, where it has some. */
  readonly facts?: { readonly [fact: string]: string | number }
}
/** With the event's own data, by which it is decided who may know of it. */
export type RecordedChange = Change & { readonly data: object }

/** What happened to a stream after a version, for somebody who started from that version. */
export async function changesSince(
  tx: Tx,
  since: { readonly jurisdictionId: string; readonly streamId: string; readonly version: number },
): Promise<readonly RecordedChange[]> {
  const rows = await tx
    .selectFrom('events')
    .select(['version', 'type', 'actor', 'recorded_at', 'data'])
    .where('jurisdiction_id', '=', since.jurisdictionId)
    .where('stream_id', '=', since.streamId)
    .where('version', '>', since.version)
    .orderBy('version')
    .limit(20)
    .execute()
  return rows.map(({ version, type, actor, recorded_at, data }) => {
    const { name } = actor as { name: string } // every event carries its signature
    return { version, type, by: name, at: recorded_at, data: data as object }
  })
}
