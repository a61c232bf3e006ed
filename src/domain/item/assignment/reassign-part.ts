import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { assignmentOf, currentReply } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { takeoverFault } from './adjust-assignment.ts'
import type { Assignment } from './assignment.ts'
import { joinParts, type PartJoined } from './join-parts.ts'
import { takeOver } from './take-over.ts'

export const reassignPartData = z.strictObject({
  assignmentId: z.string(),
  unitId: z.string().min(1).max(64),
  reason: z.string().trim().min(4).max(1000),
})
export type ReassignPart = z.infer<typeof reassignPartData>

export type PartReassigned = {
  readonly type: 'PartReassigned'
  readonly assignmentId: string
  readonly assignment: Assignment
  readonly reason: string
  readonly on: PlainDate
}

/** 改派: the office moves a part to another unit, a successor after a reorganisation or the right desk found late. */
export function reassignPart(
  { assignmentId, unitId, reason }: ReassignPart,
  scene: Scene,
): readonly (PartReassigned | PartJoined)[] | AnyRefusal {
  const { item, today } = scene
  const former = assignmentOf(item, assignmentId)
  const reply = currentReply(item, former)
  if (reply && (reply.status === 'signed' || reply.status === 'issued' || reply.status === 'preCheck'))
    return refuse('letterSigned')
  const joined = joinParts(item, former, { unitId, reason, on: today })
  if (joined) return joined
  const fault = takeoverFault(scene, former, unitId)
  if (fault) return fault
  return [
    { type: 'PartReassigned', assignmentId, assignment: takeOver(scene, former, unitId), reason, on: today },
  ]
}
