import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { FiveFixes } from '../assignment/assignment.ts'
import { assignmentOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

const name = z.string().trim().min(1).max(60).exactOptional()

export const handOverPartData = z.strictObject({
  assignmentId: z.string(),
  leaderInCharge: name,
  section: name,
  handler: name,
  supervisor: name,
  reason: z.string().trim().min(2).max(500),
})
export type HandOverPart = z.infer<typeof handOverPartData>

/** Who answers for a part inside its unit; the other two of the five fixes, standard and day, stay. */
export type PartPeople = Pick<FiveFixes, 'leaderInCharge' | 'section' | 'handler' | 'supervisor'>

/** 移交: who answered for the part, who does from now on, and why. */
export type PartHandOver = {
  readonly from: PartPeople
  readonly to: PartPeople
  readonly reason: string
  readonly by: string
  readonly on: PlainDate
}

export type PartHandedOver = {
  readonly type: 'PartHandedOver'
  readonly assignmentId: string
  readonly handOver: PartHandOver
}

/**
 * 移交承办: inside the unit the part passes to another handler, section or leader, a step of its own with its reason. The
 * five fixes are renewed by it, and those before stay in the record.
 */
export function handOverPart(
  { assignmentId, reason, ...changed }: HandOverPart,
  { item, actor, today }: Scene,
): readonly PartHandedOver[] | AnyRefusal {
  const { fiveFixes } = assignmentOf(item, assignmentId)
  if (!fiveFixes) return refuse('fiveFixesIncomplete')
  const from = peopleOf(fiveFixes)
  const to = { ...from, ...changed }
  if (peopleNames.every(role => from[role] === to[role])) return refuse('handOverToSame')
  return [{ type: 'PartHandedOver', assignmentId, handOver: { from, to, reason, by: actor.name, on: today } }]
}

/** Nobody holds a part before the five fixes say who. */
export function hasHolder(
  { item }: Pick<Scene, 'item'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  return assignmentOf(item, String(data.assignmentId)).fiveFixes !== undefined || refuse('nobodyHolds')
}

export const peopleNames = ['leaderInCharge', 'section', 'handler', 'supervisor'] as const

function peopleOf({ leaderInCharge, section, handler, supervisor }: FiveFixes): PartPeople {
  return { leaderInCharge, section, handler, supervisor }
}
