import type { Tx } from '../engine/transaction.ts'
import type { StreamKind } from './append.ts'

export type RecordedEvent = {
  readonly streamId: string
  readonly version: number
  readonly type: string
  readonly data: object
  readonly actor: { readonly name: string; readonly accountId: string; readonly grants?: readonly object[] }
  readonly recordedAt: string
}

/** Events of one kind of stream recorded up to a moment, in the order of their streams. */
export async function eventsUntil(
  tx: Tx,
  {
    jurisdictionId,
    kind,
    until,
  }: { readonly jurisdictionId: string; readonly kind: StreamKind; readonly until: string },
): Promise<readonly RecordedEvent[]> {
  const rows = await tx
    .selectFrom('events')
    .innerJoin('streams', join =>
      join
        .onRef('streams.jurisdiction_id', '=', 'events.jurisdiction_id')
        .onRef('streams.stream_id', '=', 'events.stream_id'),
    )
    .select([
      'events.stream_id as streamId',
      'events.version',
      'events.type',
      'events.data',
      'events.actor',
      'events.recorded_at as recordedAt',
    ])
    .where('events.jurisdiction_id', '=', jurisdictionId)
    .where('streams.kind', '=', kind)
    .where('events.recorded_at', '<=', until)
    .orderBy('events.stream_id')
    .orderBy('events.version')
    .execute()
  return rows as readonly RecordedEvent[] // the columns are written by append alone
}
