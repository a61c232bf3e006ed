import { z } from 'zod'
import { dueOn } from '../../time/limits.ts'
import { assignmentOf, currentReply } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { Rehandling } from './feedback.ts'
import { unhappyWith } from './judgement.ts'

export const orderRehandlingData = z.strictObject({
  assignmentId: z.string(),
  reason: z.string().trim().min(4).max(2000),
})
export type OrderRehandling = z.infer<typeof orderRehandlingData>

export type RehandlingOrdered = { readonly type: 'RehandlingOrdered'; readonly rehandling: Rehandling }

/** 二次办理: a dissatisfied answer sends the part back for another round with a new date; the first reply stays. */
export function orderRehandling(
  { assignmentId, reason }: OrderRehandling,
  { item, today, settings, calendar }: Scene,
): readonly RehandlingOrdered[] | AnyRefusal {
  const assignment = assignmentOf(item, assignmentId)
  const reply = currentReply(item, assignment)
  if (unhappyWith(item, reply?.id, settings).length === 0) return refuse('nobodyDissatisfied')
  if (assignment.round >= settings.maxRounds) return refuse('lastRound', { rounds: settings.maxRounds })
  const due = dueOn(settings.rehandlingLimit, today, calendar)
  const rehandling = {
    assignmentId,
    round: assignment.round + 1,
    reason,
    orderedOn: today,
    dueOn: due.dueOn,
    dueDerivation: due.derivation,
  }
  return [{ type: 'RehandlingOrdered', rehandling }]
}
