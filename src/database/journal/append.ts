import { sql } from 'kysely'
import type { Tx } from '../engine/transaction.ts'
import { genesis, sealOf } from './chain.ts'
import type { StreamHead } from './load.ts'

export type StreamKind = 'item' | 'jurisdiction' | 'roll' | 'activity' | 'accounts'

export type Append = {
  readonly jurisdictionId: string
  readonly streamId: string
  readonly kind: StreamKind
  /** The head as it was locked; undefined for a stream that begins here. */
  readonly head: StreamHead | undefined
  readonly events: readonly { readonly type: string }[]
  readonly state: object
  readonly actor: object
  readonly recordedAt: string
}

/** Seals the events onto their stream and moves its head. Returns the new version. */
export async function append(tx: Tx, order: Append): Promise<number> {
  const { jurisdictionId, streamId, kind, head, events, state } = order
  const rows = await sealed(tx, order)
  await tx.insertInto('events').values(rows).execute()
  const version = (head?.version ?? 0) + events.length
  const headHash = rows.at(-1)?.hash ?? genesis
  const moved = { version, head_hash: headHash, state: JSON.stringify(state) }
  if (head) {
    await tx
      .updateTable('streams')
      .set(moved)
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('stream_id', '=', streamId)
      .execute()
  } else {
    const born = { jurisdiction_id: jurisdictionId, stream_id: streamId, kind, ...moved }
    await tx.insertInto('streams').values(born).execute()
  }
  return version
}

async function sealed(tx: Tx, { jurisdictionId, streamId, head, events, actor, recordedAt }: Append) {
  const positions = await drawPositions(tx, events.length)
  let previousHash = head?.headHash ?? genesis
  return events.map((event, index) => {
    const { type, ...data } = event
    const version = (head?.version ?? 0) + index + 1
    const position = positions[index] ?? 0 // as many were drawn as there are events
    const unsealed = { jurisdictionId, streamId, version, position, type, data, actor, recordedAt }
    const hash = sealOf(unsealed, previousHash)
    const row = {
      jurisdiction_id: jurisdictionId,
      stream_id: streamId,
      version,
      position,
      type,
      data: JSON.stringify(data),
      actor: JSON.stringify(actor),
      recorded_at: recordedAt,
      previous_hash: previousHash,
      hash,
    }
    previousHash = hash
    return row
  })
}

/** Drawn before the insert, because the position stands under the seal. */
async function drawPositions(tx: Tx, count: number): Promise<readonly number[]> {
  const { rows } = await sql<{ position: number }>`
    select nextval('event_position') as position from generate_series(1, ${count})`.execute(tx)
  return rows.map(({ position }) => position)
}
