import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { deliveryMeans, type DeliveryMeans } from '../../vocabulary/delivery-means.ts'
import { fileIds, filesGiven, type FileRef } from '../files.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const redeliverReplyData = z.strictObject({
  replyId: z.string(),
  /** Position in the list of addressees, the lead first (0). */
  addressee: z.coerce.number().int().min(0).max(399),
  means: z.enum(deliveryMeans),
  /** What came of the first try: letter returned, no account, not opened. */
  note: z.string().trim().min(2).max(500),
  /** 凭证 of this try: number of the registered letter, who takes it. */
  proof: z.string().trim().max(200).exactOptional(),
  files: fileIds,
})
export type RedeliverReply = z.infer<typeof redeliverReplyData>

export type ReplyRedelivered = {
  readonly type: 'ReplyRedelivered'
  readonly replyId: string
  readonly addressee: number
  readonly means: DeliveryMeans
  readonly note: string
  readonly proof?: string
  readonly files?: readonly FileRef[]
  readonly on: PlainDate
}

/** 改送: a letter that did not reach somebody goes another way; the first try stays on record. */
export function redeliverReply(
  { replyId, proof, files: _, ...redelivery }: RedeliverReply,
  scene: Scene,
): readonly ReplyRedelivered[] | AnyRefusal {
  const { item, today } = scene
  const delivery = replyOf(item, replyId).deliveries[redelivery.addressee]
  if (!delivery) return refuse('unknownTarget')
  if (delivery.readOn) return refuse('letterWasRead', { readOn: delivery.readOn })
  if (delivery.received) return refuse('letterReceived', { on: delivery.received.on })
  if (redelivery.means === 'online' && !delivery.proposerId)
    return refuse('notOnline', { name: delivery.proposerName })
  return [
    {
      type: 'ReplyRedelivered',
      replyId,
      ...redelivery,
      ...(proof ? { proof } : {}),
      ...filesGiven(scene),
      on: today,
    },
  ]
}
