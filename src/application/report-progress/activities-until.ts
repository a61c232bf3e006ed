import type { Tx } from '#database/engine/transaction.ts'
import { eventsUntil } from '#database/journal/events-until.ts'
import type { Activity, ActivityRecorded } from '#domain/activity/record-activity.ts'
import type { Instant } from '#domain/time/plain-date.ts'

/** Meetings and other activities as they were recorded up to a moment; a later correction is not yet known. */
export async function activitiesUntil(
  tx: Tx,
  { jurisdictionId, until }: { readonly jurisdictionId: string; readonly until: Instant },
): Promise<readonly Activity[]> {
  const events = await eventsUntil(tx, { jurisdictionId, kind: 'activity', until })
  const standing = new Map(
    events.map(({ streamId, data }) => [streamId, (data as ActivityRecorded).activity]), // the kind has one event
  )
  return [...standing.values()]
}
