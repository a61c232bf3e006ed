import type { Activity } from '#domain/activity/record-activity.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { ReportActivity } from '#documents/progress-report/progress-report.ts'
import { cellOf, type ReportScope } from './report-scope.ts'

/** 本年活动: those held in the year up to the day, in order, with what was handed over at each. */
export function activityRows(
  activities: readonly Activity[],
  { asOf, scope }: { readonly asOf: PlainDate; readonly scope: ReportScope },
): readonly ReportActivity[] {
  return activities
    .filter(({ heldOn }) => heldOn.startsWith(`${scope.year}-`) && heldOn <= asOf)
    .toSorted((one, other) => one.heldOn.localeCompare(other.heldOn) || one.id.localeCompare(other.id))
    .map(({ id, kind, title, heldOn, place, chair, summary, unitIds, notice }) => ({
      id,
      kind,
      title,
      heldOn,
      place,
      chair,
      summary,
      unitCount: unitIds.length,
      notice: notice ? { number: notice.number, title: notice.title } : null,
      assigned: cellOf({ handled: true, assigned: true, meetingId: id }, scope),
    }))
}
