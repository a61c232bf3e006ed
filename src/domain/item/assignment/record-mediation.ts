import { z } from 'zod'
import { plainDateSchema } from '../../time/plain-date.ts'
import type { Mediation } from './assignment.ts'
import { assignmentOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const recordMediationData = z.strictObject({
  assignmentId: z.string(),
  heldOn: plainDateSchema,
  participants: z.string().trim().min(2).max(500),
  result: z.string().trim().min(4).max(2000),
})
export type RecordMediation = z.infer<typeof recordMediationData>

export type MediationRecorded = {
  readonly type: 'MediationRecorded'
  readonly assignmentId: string
  readonly mediation: Mediation
}

/** 协调: the units were brought together over an objection; what came of it stays beside the ruling (`domain-rules.md` 5.3). */
export function recordMediation(
  { assignmentId, ...mediation }: RecordMediation,
  { item, actor, today }: Scene,
): readonly MediationRecorded[] | AnyRefusal {
  if (mediation.heldOn > today) return refuse('dayInFuture', { today })
  const { objection } = assignmentOf(item, assignmentId)
  if (objection && mediation.heldOn < objection.objectedOn)
    return refuse('beforeObjection', { objectedOn: objection.objectedOn })
  return [{ type: 'MediationRecorded', assignmentId, mediation: { ...mediation, by: actor.name, on: today } }]
}
