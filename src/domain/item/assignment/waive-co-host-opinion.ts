import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const waiveCoHostOpinionData = z.strictObject({
  /** The host's own assignment. */
  assignmentId: z.string(),
  coHostAssignmentId: z.string(),
  reason: z.string().trim().min(4).max(1000),
})
export type WaiveCoHostOpinion = z.infer<typeof waiveCoHostOpinionData>

export type CoHostOpinionWaived = {
  readonly type: 'CoHostOpinionWaived'
  readonly assignmentId: string
  readonly reason: string
  readonly on: PlainDate
}

/** 不再等待会办意见: the host goes on without it, and the reason is read by everybody (A20). */
export function waiveCoHostOpinion(
  { coHostAssignmentId, reason }: WaiveCoHostOpinion,
  { item, today }: Scene,
): readonly CoHostOpinionWaived[] | AnyRefusal {
  const coHost = item.assignments.find(({ id, role }) => id === coHostAssignmentId && role === 'coHost')
  const opinion = coHost?.coHostOpinion
  if (!opinion || opinion.given || opinion.waived) return refuse('noOpinionToWaive')
  return [{ type: 'CoHostOpinionWaived', assignmentId: coHostAssignmentId, reason, on: today }]
}
