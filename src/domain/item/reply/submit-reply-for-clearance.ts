import type { ClearanceStep } from '../../jurisdiction/settings/clearance-step.ts'
import { clearanceStepsOf } from './clearance-steps.ts'
import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { replyOf } from '../parts.ts'
import type { AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { whyNotCountersigned } from '../countersigning/whose-word.ts'
import { whyIncomplete } from './why-incomplete.ts'
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
  const reply = replyOf(item, replyId)
  const { text, assignmentId } = reply
  const incomplete = whyIncomplete(scene, reply)
  if (incomplete) return incomplete
  const ready = mayIssue(scene, assignmentId)
  if (ready !== true) return ready
  const unsigned = settings.countersign === 'beforeClearance' && whyNotCountersigned(scene, reply)
  if (unsigned) return unsigned
  return [
    {
      type: 'ReplySubmittedForClearance',
      replyId,
      steps: clearanceStepsOf({ item, text }, settings),
      on: today,
    },
  ]
}
