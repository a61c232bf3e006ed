import { assignmentOf } from '../parts.ts'
import type { Reply } from '../reply/reply.ts'
import type { Scene } from '../scene.ts'
import type { Feedback } from './feedback.ts'
import { rehandlingDate } from './rehandling-date.ts'
import { callsForMore } from './judgement.ts'
import type { RehandlingOrdered } from './order-rehandling.ts'

/** 自动启动再次办理: where the county's rule starts it without a review, at the first answer that calls for it. */
export function automaticRehandling(
  feedback: Feedback,
  reply: Reply,
  scene: Scene,
): readonly RehandlingOrdered[] {
  const { item, today, settings } = scene
  const { assignmentId, round } = reply
  const assignment = assignmentOf(item, assignmentId)
  const stands = assignment.round === round && assignment.status === 'replied'
  const isDue = settings.rehandlingStart === 'automatic' && callsForMore(feedback, settings)
  if (!isDue || !stands || round >= settings.maxRounds) return []
  const due = rehandlingDate([feedback], scene)
  const { reason } = feedback
  const order = {
    assignmentId,
    round: round + 1,
    reason,
    orderedOn: today,
    dueOn: due.dueOn,
    dueDerivation: due.derivation,
    isAutomatic: true,
  }
  return [{ type: 'RehandlingOrdered', rehandling: order }]
}
