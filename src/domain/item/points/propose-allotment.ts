import { z } from 'zod'
import {
  assignmentRoles,
  handlingModes,
  type AssignmentRole,
  type HandlingMode,
} from '../../vocabulary/handling-modes.ts'
import { whyNotInUnitsName } from '../reply/in-governments-name.ts'
import type { AllottedUnit, Allotment, Item } from '../item.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const proposeAllotmentData = z.strictObject({
  mode: z.enum(handlingModes),
  units: z
    .array(
      z.strictObject({
        unitId: z.string().min(1).max(64),
        role: z.enum(assignmentRoles),
        /** Points this unit answers; none means all of them. */
        pointIds: z.array(z.string()).default([]),
      }),
    )
    .min(1)
    .max(20),
  /** Wide in scope and difficult: six months instead of three (Law on Deputies, article 51). */
  isDifficult: z.boolean().default(false),
  /** 以县政府名义办理: the county leader signs what the unit drafts (`domain-rules.md` 6.1). */
  inGovernmentsName: z.boolean().exactOptional(),
  note: z.string().trim().max(1000).default(''),
})
export type ProposeAllotment = z.infer<typeof proposeAllotmentData>

export type AllotmentProposed = { readonly type: 'AllotmentProposed'; readonly allotment: Allotment }

/** 拟办: units and handling mode for the meeting to decide on. May be changed until the assignment. */
export function proposeAllotment(
  data: ProposeAllotment,
  { item, unitIds, settings }: Scene,
): readonly AllotmentProposed[] | AnyRefusal {
  if (data.units.some(({ unitId }) => !unitIds.has(unitId))) return refuse('unitUnknown')
  const fault = faultOfMode(data.mode, data.units) ?? faultOfPoints(item, data.units)
  return (
    fault ??
    whyNotInUnitsName({ ...item, allotment: data }, settings) ?? [
      { type: 'AllotmentProposed', allotment: data },
    ]
  )
}

/** Which roles a mode is made of: at least and at most so many units of each. */
const shapes: Record<HandlingMode, Partial<Record<AssignmentRole, readonly [number, number]>>> = {
  sole: { sole: [1, 1] },
  hostAndCoHost: { host: [1, 1], coHost: [1, 19] },
  separate: { separate: [2, 20] },
  jointHosts: { jointHost: [2, 20], coHost: [0, 18] },
}

function faultOfMode(mode: HandlingMode, units: readonly AllottedUnit[]): AnyRefusal | undefined {
  if (new Set(units.map(({ unitId }) => unitId)).size < units.length) return refuse('unitTwice')
  const shape = shapes[mode]
  const fits = assignmentRoles.every(role => {
    const count = units.filter(unit => unit.role === role).length
    const [least, most] = shape[role] ?? [0, 0]
    return count >= least && count <= most
  })
  return fits ? undefined : refuse('unitsDoNotFitMode', { mode })
}

/** Separate handling must say which part belongs to whom, and leave none without a unit. */
function faultOfPoints({ points }: Item, units: readonly AllottedUnit[]): AnyRefusal | undefined {
  const known = new Set(points.map(({ id }) => id))
  const named = units.flatMap(({ pointIds }) => pointIds)
  const unknown = named.find(id => !known.has(id))
  if (unknown) return refuse('unknownPoint', { point: unknown })
  const answering = units.filter(({ role }) => role !== 'coHost')
  if (answering.some(({ pointIds }) => pointIds.length === 0)) return undefined
  const orphan = points.find(({ id }) => !answering.some(({ pointIds }) => pointIds.includes(id)))
  return orphan && refuse('pointWithoutUnit', { point: orphan.text })
}
