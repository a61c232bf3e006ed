import { z } from 'zod'
import type { ClearanceMark, ReplyText } from './reply.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { faultOfText, replyTextData } from './draft-reply.ts'
import { holdsStepOf } from './step-holders.ts'
import { whyIncomplete } from './why-incomplete.ts'

export const clearReplyData = z.strictObject({
  replyId: z.string(),
  note: z.string().trim().max(1000).default(''),
  /** 改正后同意: the text as the one who clears has corrected it himself. */
  text: replyTextData.exactOptional(),
})
export type ClearReply = z.infer<typeof clearReplyData>

export type ReplyCleared = {
  readonly type: 'ReplyCleared'
  readonly replyId: string
  readonly mark: ClearanceMark
  /** True when the chain is done and only the signature is missing. */
  readonly isComplete: boolean
  readonly corrected?: ReplyText
}

/**
 * 审核: one step of the clearance chain, by whom the step names (`domain-rules.md` 8.4). He may correct the text
 * himself instead of returning it; the version says that it was he.
 */
export function clearReply(
  { replyId, note, text }: ClearReply,
  scene: Scene,
): readonly ReplyCleared[] | AnyRefusal {
  const { item, actor, today } = scene
  const { steps, stepsCleared, assignmentId } = replyOf(item, replyId)
  const step = steps[stepsCleared]
  if (!step) return refuse('notYourClearanceStep')
  const fault =
    text && (faultOfText(text, assignmentId, scene) ?? whyIncomplete(scene, { text, assignmentId }))
  if (fault) return fault
  const mark = {
    step: step.by,
    name: step.name,
    outcome: text ? 'corrected' : 'cleared',
    by: actor.name,
    byId: actor.accountId,
    on: today,
    note,
  } as const
  const isComplete = stepsCleared + 1 >= steps.length
  return [{ type: 'ReplyCleared', replyId, mark, isComplete, ...(text ? { corrected: text } : {}) }]
}

/** The step is the asker's at the unit of the letter. */
export function holdsTheStep(
  scene: Pick<Scene, 'item' | 'actor' | 'mainLeaders'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const reply = replyOf(scene.item, String(data.replyId))
  const step = reply.steps[reply.stepsCleared]
  return (step !== undefined && holdsStepOf(step.by, reply, scene)) || refuse('notYourClearanceStep')
}
