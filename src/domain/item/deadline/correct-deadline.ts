import { z } from 'zod'
import { plainDateSchema } from '../../time/plain-date.ts'
import { assignmentOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { datesAfter } from './dates-after.ts'
import type { Correction, PartDates } from './deadline-change.ts'
import { nextChangeId } from './part-deadline.ts'

export const correctDeadlineData = z.strictObject({
  assignmentId: z.string(),
  dueOn: plainDateSchema,
  reason: z.string().trim().min(4).max(1000),
})
export type CorrectDeadline = z.infer<typeof correctDeadlineData>

export type DeadlineCorrected = {
  readonly type: 'DeadlineCorrected'
  readonly assignmentId: string
  readonly change: Correction
  readonly dates: PartDates
}

/** 更正期限: keeps the old value, the reason and the person (`domain-rules.md` 19.2, rule 5). */
export function correctDeadline(
  { assignmentId, dueOn, reason }: CorrectDeadline,
  scene: Scene,
): readonly DeadlineCorrected[] | AnyRefusal {
  const { item, today, actor } = scene
  const part = assignmentOf(item, assignmentId)
  if (dueOn === part.dueOn) return refuse('sameDeadline')
  if (dueOn < part.issuedOn) return refuse('dayTooEarly', { from: part.issuedOn })
  const change = {
    kind: 'correction',
    id: nextChangeId(part),
    formerDueOn: part.dueOn,
    dueOn,
    reason,
    on: today,
    by: actor.name,
  } as const
  return [{ type: 'DeadlineCorrected', assignmentId, change, dates: datesAfter(part, change, scene) }]
}
