import type { Activity } from '#domain/activity/record-activity.ts'
import type { Rows } from './rows.ts'

export function activityRows(jurisdictionId: string, activity: Activity): Rows {
  return {
    activities: [
      {
        jurisdiction_id: jurisdictionId,
        activity_id: activity.id,
        kind: activity.kind,
        title: activity.title,
        held_on: activity.heldOn,
        place: activity.place,
        chair: activity.chair,
        unit_ids: activity.unitIds,
        notice_number: activity.notice?.number ?? null,
        notice_title: activity.notice?.title ?? null,
        notice_requirements: activity.notice?.requirements ?? null,
        summary: activity.summary,
      },
    ],
  }
}
