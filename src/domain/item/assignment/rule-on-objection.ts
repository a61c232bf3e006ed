import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Assignment } from './assignment.ts'
import { assignmentOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import { datesOnReceipt } from '../deadline/dates-on-receipt.ts'
import type { PartDates } from '../deadline/deadline-change.ts'
import type { Scene } from '../scene.ts'
import { takeoverFault } from './adjust-assignment.ts'
import { returnsOf, rulingIsNeeded } from './returns.ts'
import { takeOver } from './take-over.ts'

export const ruleOnObjectionData = z.strictObject({
  assignmentId: z.string(),
  /** The unit that handles it from now on: the same one (objection refused) or another. */
  unitId: z.string().min(1).max(64),
  ruling: z.string().trim().min(4).max(2000),
  /** The leader who ruled; needed once the item has been returned too often. */
  ruledBy: z.string().trim().min(1).max(60).exactOptional(),
})
export type RuleOnObjection = z.infer<typeof ruleOnObjectionData>

export type ObjectionRuledOn = {
  readonly type: 'ObjectionRuledOn'
  readonly assignmentId: string
  readonly unitId: string
  readonly ruling: string
  readonly ruledBy?: string
  readonly on: PlainDate
  /** Present when the part passes to another unit. */
  readonly assignment?: Assignment
  /** Where the ruling leaves the part with its unit: dates that waited for its receipt. */
  readonly dates?: PartDates
}

/** 协调裁定: the supervision office decides who handles it. Final: the unit named may not object again. */
export function ruleOnObjection(
  { assignmentId, unitId, ruling, ruledBy }: RuleOnObjection,
  scene: Scene,
): readonly ObjectionRuledOn[] | AnyRefusal {
  const { item, today } = scene
  const former = assignmentOf(item, assignmentId)
  if (!ruledBy && rulingIsNeeded(scene)) return refuse('rulerNeeded', { times: returnsOf(item) })
  const named = ruledBy ? { ruledBy } : {}
  const ruled = { type: 'ObjectionRuledOn', assignmentId, unitId, ruling, ...named, on: today } as const
  if (unitId === former.unitId) return [{ ...ruled, ...datesOnReceipt(former, scene) }]
  const fault = takeoverFault(scene, former, unitId)
  if (fault) return fault
  const issued = takeOver(scene, former, unitId, today)
  const outcome = { kind: 'ruled', unitId, note: ruling, ...named, on: today } as const
  return [{ ...ruled, assignment: { ...issued, status: 'accepted', acceptedOn: today, outcome } }]
}
