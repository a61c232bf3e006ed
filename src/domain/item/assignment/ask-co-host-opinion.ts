import { z } from 'zod'
import { dueOn } from '../../time/limits.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import { assignmentOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const askCoHostOpinionData = z.strictObject({
  /** The host's own assignment. */
  assignmentId: z.string(),
  /** The co-host's assignment. */
  coHostAssignmentId: z.string(),
  matter: z.string().trim().min(2).max(2000),
})
export type AskCoHostOpinion = z.infer<typeof askCoHostOpinionData>

export type CoHostOpinionAsked = {
  readonly type: 'CoHostOpinionAsked'
  readonly assignmentId: string
  readonly matter: string
  readonly askedOn: PlainDate
  readonly dueOn: PlainDate
}

/** 征求会办意见: the host asks the co-host; due within the co-host limit, never after the assignment's own date. */
export function askCoHostOpinion(
  { assignmentId, coHostAssignmentId, matter }: AskCoHostOpinion,
  { item, today, settings, calendar }: Scene,
): readonly CoHostOpinionAsked[] | AnyRefusal {
  const coHost = item.assignments.find(({ id }) => id === coHostAssignmentId)
  if (coHost?.role !== 'coHost' || coHost.status === 'released') return refuse('unknownTarget')
  if (coHost.coHostOpinion && !coHost.coHostOpinion.given && !coHost.coHostOpinion.waived)
    return refuse('opinionAskedAlready')
  const limit = dueOn(settings.coHostOpinionLimit, today, calendar).dueOn
  const hostDue = assignmentOf(item, assignmentId).dueOn
  return [
    {
      type: 'CoHostOpinionAsked',
      assignmentId: coHostAssignmentId,
      matter,
      askedOn: today,
      dueOn: [limit, hostDue].sort()[0] ?? limit,
    },
  ]
}

/** Only a unit that replies itself asks; a co-host answers. */
export function asHost(
  { item }: Pick<Scene, 'item'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  return assignmentOf(item, String(data.assignmentId)).role !== 'coHost' || refuse('notPermitted')
}
