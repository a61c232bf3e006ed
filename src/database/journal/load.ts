import { sql } from 'kysely'
import type { Tx } from '../engine/transaction.ts'
import type { StreamKind } from './append.ts'

export type StreamHead = {
  readonly version: number
  readonly headHash: string
  readonly state: unknown
}

/** Ids are one space over all kinds: a stream of another kind than the one asked for does not exist. */
export type StreamKey = {
  readonly jurisdictionId: string
  readonly streamId: string
  readonly kind?: StreamKind
}

/** The head of a stream, locked until the transaction ends: of two who act at once, the second waits and then sees. */
export async function lockStream(
  tx: Tx,
  { jurisdictionId, streamId, kind = 'item' }: StreamKey,
): Promise<StreamHead | undefined> {
  const row = await tx
    .selectFrom('streams')
    .select(['version', 'head_hash as headHash', 'state'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', '=', streamId)
    .where('kind', '=', kind)
    .forUpdate()
    .executeTakeFirst()
  return row
}

/**
 * The same for a stream that may be about to begin: there is no row to wait at yet, so of two who begin it at once
 * the second waits here, and then sees what the first wrote.
 */
export async function lockStreamOrItsBirth(tx: Tx, key: StreamKey): Promise<StreamHead | undefined> {
  const head = await lockStream(tx, key)
  if (head) return head
  const place = `${key.jurisdictionId} ${key.streamId}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${place}, 0))`.execute(tx)
  return await lockStream(tx, key)
}

/** The state of a stream now, without a lock; undefined when there is none. */
export async function readStream(
  tx: Tx,
  { jurisdictionId, streamId, kind = 'item' }: StreamKey,
): Promise<StreamHead | undefined> {
  return await tx
    .selectFrom('streams')
    .select(['version', 'head_hash as headHash', 'state'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', '=', streamId)
    .where('kind', '=', kind)
    .executeTakeFirst()
}

/**
 * The head of a stream, without its state where the caller holds it already: `state` is null when the head still
 * has the seal `known`, which no two states share.
 */
export async function readStreamUnless(
  tx: Tx,
  { jurisdictionId, streamId, known }: { jurisdictionId: string; streamId: string; known: string },
): Promise<StreamHead | undefined> {
  return await tx
    .selectFrom('streams')
    .select([
      'version',
      'head_hash as headHash',
      sql<unknown>`case when head_hash = ${known} then null else state end`.as('state'),
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', '=', streamId)
    .executeTakeFirst()
}
