import { z } from 'zod'
import type { Objection } from './assignment.ts'
import { fileIds, filesGiven } from '../files.ts'
import { assignmentOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const objectToAssignmentData = z.strictObject({
  assignmentId: z.string(),
  reason: z.string().trim().min(4).max(2000),
  /** Duty or legal basis, usually the unit's 三定 functions. */
  basis: z.string().trim().min(2).max(2000),
  /** The unit it believes responsible. */
  proposedUnitId: z.string().min(1).exactOptional(),
  files: fileIds,
})
export type ObjectToAssignment = z.infer<typeof objectToAssignmentData>

export type AssignmentObjected = {
  readonly type: 'AssignmentObjected'
  readonly assignmentId: string
  readonly objection: Objection
}

/** 申退: the unit declines in time, with its reason, the basis and the unit it believes responsible. */
export function objectToAssignment(
  { assignmentId, files: _, ...objection }: ObjectToAssignment,
  scene: Scene,
): readonly AssignmentObjected[] | AnyRefusal {
  const { item, today, actor, unitIds } = scene
  if (objection.proposedUnitId && !unitIds.has(objection.proposedUnitId)) return refuse('unitUnknown')
  if (objection.proposedUnitId === assignmentOf(item, assignmentId).unitId) return refuse('sameUnit')
  return [
    {
      type: 'AssignmentObjected',
      assignmentId,
      objection: { ...objection, ...filesGiven(scene), objectedOn: today, by: actor.name },
    },
  ]
}

/**
 * Open until `objectBefore` for a unit that has not signed. Afterwards, and after a ruling, only as the county has
 * it: to nobody, or to the unit's leader.
 */
export function withinObjectionWindow(
  { item, today, actor, settings }: Pick<Scene, 'item' | 'today' | 'actor' | 'settings'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const assignment = assignmentOf(item, String(data.assignmentId))
  const { objectBefore, outcome, acceptedOn, acceptedBy = '', unitId, objections = 0 } = assignment
  const leads = actor.grants.some(grant => grant.role === 'unitLeader' && grant.unitId === unitId)
  if (outcome?.kind === 'ruled') {
    const mayAgain = settings.secondObjection === 'byLeader' && leads && objections < 2
    return mayAgain || refuse('ruledAlready')
  }
  if (acceptedOn) return refuse('signedAlready', { acceptedOn, acceptedBy })
  const isOffice = actor.grants.some(grant => grant.role === 'unitOffice' && grant.unitId === unitId)
  const isLate = today > objectBefore
  if (!isLate) return isOffice || refuse('notPermitted')
  const mayLate = settings.lateObjections === 'leaderMayObject' && leads
  return mayLate || refuse('objectionWindowClosed', { closedOn: objectBefore })
}
