import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Scene } from '../scene.ts'

export const signForAssignmentData = z.strictObject({ assignmentId: z.string() })
export type SignForAssignment = z.infer<typeof signForAssignmentData>

export type AssignmentAccepted = {
  readonly type: 'AssignmentAccepted'
  readonly assignmentId: string
  readonly acceptedOn: PlainDate
  readonly by: string
}

/** 签收: the unit's office signs for its part; this is the receipt (回执) the assigning office waits for. */
export function signForAssignment(
  { assignmentId }: SignForAssignment,
  { today, actor }: Scene,
): readonly AssignmentAccepted[] {
  return [{ type: 'AssignmentAccepted', assignmentId, acceptedOn: today, by: actor.name }]
}
