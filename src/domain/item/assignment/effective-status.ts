import type { PlainDate } from '../../time/plain-date.ts'
import type { Assignment, AssignmentStatus } from './assignment.ts'

/**
 * 逾期未提出异议视为接受: an assignment neither signed nor objected to within the window counts as accepted
 * from the next day on. Computed, so that it holds on the very day whether or not a machine was running.
 */
export function effectiveStatus(
  { status, objectBefore }: Pick<Assignment, 'status' | 'objectBefore'>,
  today: PlainDate,
): AssignmentStatus {
  return status === 'issued' && today > objectBefore ? 'accepted' : status
}
