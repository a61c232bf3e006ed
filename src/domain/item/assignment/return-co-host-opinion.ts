import { z } from 'zod'
import { dueOn } from '../../time/limits.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const returnCoHostOpinionData = z.strictObject({
  /** The host's own assignment. */
  assignmentId: z.string(),
  coHostAssignmentId: z.string(),
  reason: z.string().trim().min(4).max(1000),
})
export type ReturnCoHostOpinion = z.infer<typeof returnCoHostOpinionData>

export type CoHostOpinionReturned = {
  readonly type: 'CoHostOpinionReturned'
  readonly assignmentId: string
  readonly reason: string
  readonly on: PlainDate
  readonly dueOn: PlainDate
}

/** 会办意见退回: an empty opinion comes again by a new date (Chongqing 2017, 5 working days). */
export function returnCoHostOpinion(
  { coHostAssignmentId, reason }: ReturnCoHostOpinion,
  { item, today, settings, calendar }: Scene,
): readonly CoHostOpinionReturned[] | AnyRefusal {
  const coHost = item.assignments.find(({ id, role }) => id === coHostAssignmentId && role === 'coHost')
  if (!coHost?.coHostOpinion?.given) return refuse('noOpinionToReturn')
  const due = dueOn(settings.coHostRetryLimit, today, calendar).dueOn
  return [{ type: 'CoHostOpinionReturned', assignmentId: coHostAssignmentId, reason, on: today, dueOn: due }]
}
