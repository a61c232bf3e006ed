import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { datesOnReceipt } from '../deadline/dates-on-receipt.ts'
import type { PartDates } from '../deadline/deadline-change.ts'
import { assignmentOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const signForAssignmentData = z.strictObject({ assignmentId: z.string() })
export type SignForAssignment = z.infer<typeof signForAssignmentData>

export type AssignmentAccepted = {
  readonly type: 'AssignmentAccepted'
  readonly assignmentId: string
  readonly acceptedOn: PlainDate
  readonly by: string
  /** Dates that are counted from the receipt; absent where none is. */
  readonly dates?: PartDates
}

/** 签收: the unit's office signs for its part; this is the receipt (回执) the assigning office waits for. */
export function signForAssignment(
  { assignmentId }: SignForAssignment,
  scene: Scene,
): readonly AssignmentAccepted[] {
  const { item, today, actor } = scene
  const dates = datesOnReceipt(assignmentOf(item, assignmentId), scene)
  return [{ type: 'AssignmentAccepted', assignmentId, acceptedOn: today, by: actor.name, ...dates }]
}

/** Signed once; a part that a ruling gave to the unit needs no signature. */
export function notYetSigned(
  { item }: Pick<Scene, 'item'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const { acceptedOn, acceptedBy = '' } = assignmentOf(item, String(data.assignmentId))
  return acceptedOn === undefined || refuse('signedAlready', { acceptedOn, acceptedBy })
}
