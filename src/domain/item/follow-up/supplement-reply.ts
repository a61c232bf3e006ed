import { z } from 'zod'
import { fileIds, filesGiven } from '../files.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { promiseOf } from './find-promise.ts'
import type { ReplySupplement } from './reply-promise.ts'

export const supplementReplyData = z.strictObject({
  promiseId: z.string(),
  text: z.string().trim().min(10).max(4000),
  files: fileIds,
})
export type SupplementReply = z.infer<typeof supplementReplyData>

export type ReplySupplemented = {
  readonly type: 'ReplySupplemented'
  readonly promiseId: string
  readonly supplement: ReplySupplement
}

/** 补充答复: on completion a second, short letter to every addressee of the first (Zhejiang, Ningbo, Shandong). */
export function supplementReply(
  { promiseId, text }: SupplementReply,
  scene: Scene,
): readonly ReplySupplemented[] {
  const { item, actor, today } = scene
  const { replyId } = promiseOf(item, promiseId)
  const to = replyOf(item, replyId).deliveries.map(({ proposerName }) => proposerName)
  const supplement = { text, ...filesGiven(scene), to, by: actor.name, on: today }
  return [{ type: 'ReplySupplemented', promiseId, supplement }]
}

/** One for each time it was found met. */
export function supplementIsDue(
  { item }: Pick<Scene, 'item'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const { checks, supplements } = promiseOf(item, String(data.promiseId))
  const timesMet = checks.filter(({ finding }) => finding === 'met').length
  return supplements.length < timesMet || refuse('supplementSent')
}
