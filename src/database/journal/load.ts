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
