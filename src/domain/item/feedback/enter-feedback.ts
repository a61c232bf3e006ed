import { z } from 'zod'
import { feedbackSources } from '../../vocabulary/feedback-sources.ts'
import { proposerOf } from '../delivery/confirm-relay.ts'
import { fileIds, filesGiven } from '../files.ts'
import { replyOf } from '../parts.ts'
import { isRefusal, refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { automaticRehandling } from './automatic-rehandling.ts'
import type { FeedbackGiven } from './give-feedback.ts'
import { openContests } from './open-contests.ts'
import { judgementOf, judgementShape } from './judgement.ts'
import type { RehandlingOrdered } from './order-rehandling.ts'

export const enterFeedbackData = z.strictObject({
  replyId: z.string(),
  /** Position in the list of addressees, the lead first (0). */
  addressee: z.coerce.number().int().min(0).max(399),
  source: z.enum(feedbackSources),
  helper: z.string().trim().min(1).max(60),
  /** Where the signed paper or its scan is kept, or when the call was made. */
  evidence: z.string().trim().min(2).max(500),
  /** 扫描件 of the signed form. */
  files: fileIds,
  ...judgementShape,
})
export type EnterFeedback = z.infer<typeof enterFeedbackData>

/**
 * 代录评价: an office enters what a proposer wrote on paper or said on the telephone, with its source and the
 * helper's name; the proposer is told. The units never enter one.
 */
export function enterFeedback(
  { replyId, addressee, source, helper, evidence, files: _, ...answer }: EnterFeedback,
  scene: Scene,
): readonly (FeedbackGiven | RehandlingOrdered)[] | AnyRefusal {
  const { item, actor, today, settings } = scene
  const reply = replyOf(item, replyId)
  const delivery = reply.deliveries[addressee]
  if (!delivery) return refuse('unknownTarget')
  const { proposerName } = delivery
  // Somebody outside the register has no id; his place among the addressees stands for him.
  const proposerId = delivery.proposerId ?? `addressee ${addressee}`
  if (item.feedback.some(given => given.replyId === replyId && given.proposerId === proposerId)) {
    return refuse('feedbackEnteredAlready', { name: proposerName })
  }
  const isContested = openContests(item).some(
    ({ feedback }) => feedback.replyId === replyId && feedback.proposerId === proposerId,
  )
  if (isContested) return refuse('contestOpen', { name: proposerName })
  const scan = filesGiven(scene)
  if (source === 'paper' && settings.paperFeedbackNeedsScan && !scan.files) return refuse('scanNeeded')
  const proposer = proposerOf(item, delivery)
  const judgement = judgementOf(answer, { kind: item.kind, reply, settings, proposer })
  if (isRefusal(judgement)) return judgement
  const feedback = {
    replyId,
    round: reply.round,
    proposerId,
    proposerName,
    ...judgement,
    entered: { source, helper, evidence, by: actor.name, ...scan },
    givenOn: today,
  }
  return [{ type: 'FeedbackGiven', feedback, on: today }, ...automaticRehandling(feedback, reply, scene)]
}
