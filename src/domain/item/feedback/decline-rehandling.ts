import { z } from 'zod'
import { assignmentOf, currentReply } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { DeclinedRehandling } from './feedback.ts'
import { unhappyWith } from './judgement.ts'

export const declineRehandlingData = z.strictObject({
  assignmentId: z.string(),
  reason: z.string().trim().min(4).max(2000),
})
export type DeclineRehandling = z.infer<typeof declineRehandlingData>

export type RehandlingDeclined = {
  readonly type: 'RehandlingDeclined'
  readonly declined: DeclinedRehandling
}

/** 经研究不再重办: the office examined the dissatisfaction; the proposer is told why (Chongqing, Shanghai). */
export function declineRehandling(
  { assignmentId, reason }: DeclineRehandling,
  { item, today, settings }: Scene,
): readonly RehandlingDeclined[] | AnyRefusal {
  const assignment = assignmentOf(item, assignmentId)
  const { round } = assignment
  if (unhappyWith(item, currentReply(item, assignment)?.id, settings).length === 0)
    return refuse('nobodyDissatisfied')
  if (item.declinedRehandlings.some(given => given.assignmentId === assignmentId && given.round === round))
    return refuse('declinedAlready')
  return [{ type: 'RehandlingDeclined', declined: { assignmentId, round, reason, on: today } }]
}
