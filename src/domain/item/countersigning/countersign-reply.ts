import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { letterAwaiting } from './whose-word.ts'

export const countersignReplyData = z.strictObject({
  /** The unit's own part. */
  assignmentId: z.string(),
  agrees: z.boolean(),
  note: z.string().trim().max(2000).default(''),
})
export type CountersignReply = z.infer<typeof countersignReplyData>

export type ReplyCountersigned = {
  readonly type: 'ReplyCountersigned'
  readonly replyId: string
  readonly assignmentId: string
  readonly agrees: boolean
  readonly note: string
  readonly by: string
  readonly on: PlainDate
}

/** 会签: the unit agrees to the host's very text, or objects and says why. */
export function countersignReply(
  { assignmentId, agrees, note }: CountersignReply,
  { item, actor, today }: Scene,
): readonly ReplyCountersigned[] | AnyRefusal {
  const reply = letterAwaiting(item, assignmentId)
  if (!reply) return refuse('countersignNotAskedOfYou')
  if (!agrees && note.length < 4) return refuse('objectionNeedsWords')
  return [
    {
      type: 'ReplyCountersigned',
      replyId: reply.id,
      assignmentId,
      agrees,
      note,
      by: actor.name,
      on: today,
    },
  ]
}

export function countersignatureIsAsked(
  { item }: Pick<Scene, 'item'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  return letterAwaiting(item, String(data.assignmentId)) !== undefined || refuse('countersignNotAskedOfYou')
}
