import { z } from 'zod'
import { unitActs } from '../../vocabulary/unit-acts.ts'
import { assignmentOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { UnitMark } from './assignment.ts'

export const markInUnitData = z.strictObject({
  assignmentId: z.string(),
  act: z.enum(unitActs),
  text: z.string().trim().max(1000).default(''),
})
export type MarkInUnit = z.infer<typeof markInUnitData>

export type UnitMarked = {
  readonly type: 'UnitMarked'
  readonly assignmentId: string
  readonly mark: UnitMark
}

/** 拟办、阅签、批示、领办: the office proposes, the unit's leaders read, instruct or lead; what is said stays. */
export function markInUnit(
  { assignmentId, act, text }: MarkInUnit,
  { item, actor, today }: Scene,
): readonly UnitMarked[] | AnyRefusal {
  const { unitId } = assignmentOf(item, assignmentId)
  const role = act === 'propose' ? 'unitOffice' : 'unitLeader'
  if (!actor.grants.some(grant => grant.role === role && grant.unitId === unitId))
    return refuse(act === 'propose' ? 'officeProposes' : 'leadersMark')
  if ((act === 'propose' || act === 'instruct') && text.length < 2) return refuse('wordsNeeded')
  return [{ type: 'UnitMarked', assignmentId, mark: { act, text, by: actor.name, on: today } }]
}
