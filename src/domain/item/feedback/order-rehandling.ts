import { z } from 'zod'
import { assignmentOf, currentReply } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { Rehandling } from './feedback.ts'
import { rehandlingDate } from './rehandling-date.ts'
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
  scene: Scene,
): readonly RehandlingOrdered[] | AnyRefusal {
  const { item, today, settings } = scene
  const assignment = assignmentOf(item, assignmentId)
  const reply = currentReply(item, assignment)
  const unhappy = unhappyWith(item, reply?.id, settings)
  if (unhappy.length === 0) return refuse('nobodyDissatisfied')
  if (assignment.round >= settings.maxRounds) return refuse('lastRound', { rounds: settings.maxRounds })
  const due = rehandlingDate(unhappy, scene)
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
