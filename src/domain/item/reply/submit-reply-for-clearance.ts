import type { ClearanceStep } from '../../jurisdiction/settings/clearance-step.ts'
import { clearanceStepsOf } from './clearance-steps.ts'
import { z } from 'zod'
import { resultClassOf } from '../../jurisdiction/settings/settings.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { answerablePoints } from './draft-reply.ts'
import { lackOfClass } from './lack-of-class.ts'
import { mayIssue } from './may-draft.ts'

export const submitReplyForClearanceData = z.strictObject({ replyId: z.string() })
export type SubmitReplyForClearance = z.infer<typeof submitReplyForClearanceData>

export type ReplySubmittedForClearance = {
  readonly type: 'ReplySubmittedForClearance'
  readonly replyId: string
  /** The county's chain as it applies to this letter today. */
  readonly steps: readonly ClearanceStep[]
  readonly on: PlainDate
}

/** 送审: complete or not at all: every ask answered, the class with what it demands, contact made. */
export function submitReplyForClearance(
  { replyId }: SubmitReplyForClearance,
  scene: Scene,
): readonly ReplySubmittedForClearance[] | AnyRefusal {
  const { item, settings, today } = scene
  const { text, assignmentId } = replyOf(item, replyId)
  const resultClass = resultClassOf(settings, text.resultClass)
  if (!resultClass) return refuse('unknownResultClass')
  const empty = answerablePoints(item, assignmentId).find(
    id => !text.answers.some(({ pointId, text }) => pointId === id && text.length > 0),
  )
  if (empty)
    return refuse('emptyAnswer', { point: item.points.find(({ id }) => id === empty)?.text ?? item.title })
  const lack = lackOfClass(resultClass, text)
  if (lack) return lack
  const ready = mayIssue(scene, assignmentId)
  if (ready !== true) return ready
  return [
    {
      type: 'ReplySubmittedForClearance',
      replyId,
      steps: clearanceStepsOf({ item, text }, settings),
      on: today,
    },
  ]
}
