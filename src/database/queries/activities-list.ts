import type { Activity } from '#domain/activity/record-activity.ts'
import type { ActivityKind } from '#domain/vocabulary/activity-kinds.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Tx } from '../engine/transaction.ts'

/** Activities of a year, or of one id, by day. */
export async function activitiesList(
  tx: Tx,
  question: { readonly jurisdictionId: string; readonly year?: number; readonly activityId?: string },
): Promise<readonly Activity[]> {
  let found = tx.selectFrom('activities').selectAll().where('jurisdiction_id', '=', question.jurisdictionId)
  if (question.year !== undefined) {
    found = found
      .where('held_on', '>=', `${question.year}-01-01`)
      .where('held_on', '<=', `${question.year}-12-31`)
  }
  if (question.activityId !== undefined) found = found.where('activity_id', '=', question.activityId)
  const rows = await found.orderBy('held_on').orderBy('activity_id').execute()
  return rows.map(row => ({
    id: row.activity_id,
    kind: row.kind as ActivityKind, // written from a parsed activity
    title: row.title,
    heldOn: row.held_on as PlainDate,
    place: row.place,
    chair: row.chair,
    unitIds: row.unit_ids,
    summary: row.summary,
    ...(row.notice_number && row.notice_title
      ? {
          notice: {
            number: row.notice_number,
            title: row.notice_title,
            requirements: row.notice_requirements ?? '',
          },
        }
      : {}),
  }))
}
