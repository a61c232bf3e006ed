import type { Tx } from '../engine/transaction.ts'

/** One activity: its kind, day and notice. */
export async function activityById(
  tx: Tx,
  { jurisdictionId, activityId }: { readonly jurisdictionId: string; readonly activityId: string },
) {
  return await tx
    .selectFrom('activities')
    .select(['activity_id as id', 'kind', 'title', 'held_on as heldOn', 'place', 'notice_number as noticeNumber'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('activity_id', '=', activityId)
    .executeTakeFirst()
}
