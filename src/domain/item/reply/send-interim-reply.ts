import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Scene } from '../scene.ts'

export const sendInterimReplyData = z.strictObject({
  assignmentId: z.string(),
  text: z.string().trim().min(10).max(4000),
})
export type SendInterimReply = z.infer<typeof sendInterimReplyData>

export type InterimReplySent = {
  readonly type: 'InterimReplySent'
  readonly assignmentId: string
  readonly text: string
  readonly by: string
  readonly on: PlainDate
}

/** 阶段性答复: how far it is, while the reply is still to come; the date of the reply stays (`domain-rules.md` 5.4). */
export function sendInterimReply(
  interim: SendInterimReply,
  { actor, today }: Scene,
): readonly InterimReplySent[] {
  return [{ type: 'InterimReplySent', ...interim, by: actor.name, on: today }]
}
