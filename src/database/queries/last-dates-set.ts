import type { Instant } from '#domain/time/plain-date.ts'
import type { Tx } from '../engine/transaction.ts'

export type DatesSet = { readonly position: number; readonly at: Instant }

/** When all dates of each of these items were set last: by its assignment, or when they were recalculated. */
export async function lastDatesSet(
  tx: Tx,
  { jurisdictionId, itemIds }: { readonly jurisdictionId: string; readonly itemIds: readonly string[] },
): Promise<ReadonlyMap<string, DatesSet>> {
  if (itemIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('events')
    .select(['stream_id', 'position', 'recorded_at as at'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', 'in', itemIds)
    .where('type', 'in', ['ItemAssigned', 'DatesRecalculated'])
    .orderBy('position')
    .execute()
  // The later takes the place of the earlier; instants are written by perform alone.
  return new Map(rows.map(({ stream_id, position, at }) => [stream_id, { position, at: at as Instant }]))
}
