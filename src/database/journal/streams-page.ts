import type { Tx } from '../engine/transaction.ts'
import type { StreamKind } from './append.ts'

export type JournalStream = {
  readonly streamId: string
  readonly kind: StreamKind
  readonly version: number
  readonly headHash: string
  readonly state: object
}

export type JournalEvent = {
  readonly streamId: string
  readonly version: number
  readonly position: number
  readonly type: string
  readonly data: object
  readonly actor: object
  readonly recordedAt: string
  readonly previousHash: string
  readonly hash: string
}

type Page = { readonly jurisdictionId: string; readonly after: string; readonly limit: number }

/** Stream ids in order, from the heads and from the events alike, so that neither can be missing unseen. */
export async function streamIdsPage(
  tx: Tx,
  { jurisdictionId, after, limit }: Page,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('streams')
    .select('stream_id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', '>', after)
    .union(
      tx
        .selectFrom('events')
        .select('stream_id')
        .where('jurisdiction_id', '=', jurisdictionId)
        .where('stream_id', '>', after),
    )
    .orderBy('stream_id')
    .limit(limit)
    .execute()
  return rows.map(({ stream_id }) => stream_id)
}

type Some = { readonly jurisdictionId: string; readonly streamIds: readonly string[] }

export async function streamsOf(
  tx: Tx,
  { jurisdictionId, streamIds }: Some,
): Promise<readonly JournalStream[]> {
  const rows = await tx
    .selectFrom('streams')
    .select(['stream_id as streamId', 'kind', 'version', 'head_hash as headHash', 'state'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', 'in', [...streamIds])
    .execute()
  return rows as readonly JournalStream[] // kind is checked by the table
}

export async function eventsOf(
  tx: Tx,
  { jurisdictionId, streamIds }: Some,
): Promise<readonly JournalEvent[]> {
  const rows = await tx
    .selectFrom('events')
    .select([
      'stream_id as streamId',
      'version',
      'position',
      'type',
      'data',
      'actor',
      'recorded_at as recordedAt',
      'previous_hash as previousHash',
      'hash',
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', 'in', [...streamIds])
    .orderBy('stream_id')
    .orderBy('version')
    .execute()
  return rows as readonly JournalEvent[] // jsonb columns hold what append wrote, or the seal says otherwise
}
