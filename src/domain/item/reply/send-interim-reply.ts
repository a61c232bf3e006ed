import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { fileIds, filesGiven, type FileRef } from '../files.ts'
import type { Scene } from '../scene.ts'

export const sendInterimReplyData = z.strictObject({
  assignmentId: z.string(),
  text: z.string().trim().min(10).max(4000),
  files: fileIds,
})
export type SendInterimReply = z.infer<typeof sendInterimReplyData>

export type InterimReplySent = {
  readonly type: 'InterimReplySent'
  readonly assignmentId: string
  readonly text: string
  readonly files?: readonly FileRef[]
  readonly by: string
  readonly on: PlainDate
}

/** 阶段性答复: how far it is, while the reply is still to come; the date of the reply stays (`domain-rules.md` 5.4). */
export function sendInterimReply(
  { files: _, ...interim }: SendInterimReply,
  scene: Scene,
): readonly InterimReplySent[] {
  return [
    { type: 'InterimReplySent', ...interim, ...filesGiven(scene), by: scene.actor.name, on: scene.today },
  ]
}
