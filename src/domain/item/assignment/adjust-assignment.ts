import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Assignment } from './assignment.ts'
import { activeAssignments, assignmentOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { takeOver } from './take-over.ts'

export const adjustAssignmentData = z.strictObject({
  assignmentId: z.string(),
  unitId: z.string().min(1).max(64),
  note: z.string().trim().min(2).max(1000),
})
export type AdjustAssignment = z.infer<typeof adjustAssignmentData>

export type AssignmentAdjusted = {
  readonly type: 'AssignmentAdjusted'
  readonly assignmentId: string
  readonly assignment: Assignment
  readonly note: string
  readonly on: PlainDate
}

/** 改派: the objection is accepted and another unit takes the part over. The first keeps reading what it saw. */
export function adjustAssignment(
  { assignmentId, unitId, note }: AdjustAssignment,
  scene: Scene,
): readonly AssignmentAdjusted[] | AnyRefusal {
  const { item, today } = scene
  const former = assignmentOf(item, assignmentId)
  const fault = takeoverFault(scene, former, unitId)
  if (fault) return fault
  const assignment = takeOver(scene, former, unitId)
  return [{ type: 'AssignmentAdjusted', assignmentId, assignment, note, on: today }]
}

/** A part cannot go back to the same unit, nor to one that already has another part. */
export function takeoverFault(
  { item, unitIds }: Pick<Scene, 'item' | 'unitIds'>,
  former: Assignment,
  unitId: string,
): AnyRefusal | undefined {
  if (!unitIds.has(unitId)) return refuse('unitUnknown')
  if (unitId === former.unitId) return refuse('sameUnit')
  if (activeAssignments(item).some(other => other.unitId === unitId)) return refuse('unitAlreadyAssigned')
  return undefined
}
