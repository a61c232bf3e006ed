import { sql } from 'kysely'
import type { Tx } from '../engine/transaction.ts'

export type StreamHead = {
  readonly version: number
  readonly headHash: string
  readonly state: unknown
}

/** The head of a stream, locked until the transaction ends: of two who act at once, the second waits and then sees. */
export async function lockStream(
  tx: Tx,
  { jurisdictionId, streamId }: { readonly jurisdictionId: string; readonly streamId: string },
): Promise<StreamHead | undefined> {
  const row = await tx
    .selectFrom('streams')
    .select(['version', 'head_hash as headHash', 'state'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', '=', streamId)
    .forUpdate()
    .executeTakeFirst()
  return row
}

/** The state of a stream now, without a lock; undefined when there is none. */
export async function readStream(
  tx: Tx,
  { jurisdictionId, streamId }: { readonly jurisdictionId: string; readonly streamId: string },
): Promise<StreamHead | undefined> {
  return await tx
    .selectFrom('streams')
    .select(['version', 'head_hash as headHash', 'state'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', '=', streamId)
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
