import { z } from 'zod'
import { plainDateSchema, type PlainDate } from '../../time/plain-date.ts'
import { isUnheard } from '../../vocabulary/delivery-means.ts'
import { tooEarlyOrToCome } from '../day-of-item.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const recordReceiptData = z.strictObject({
  replyId: z.string(),
  /** Position in the list of addressees, the lead first (0). */
  addressee: z.coerce.number().int().min(0).max(399),
  receivedOn: plainDateSchema,
  /** Number of the receipt, who signed for it, or who said so. */
  proof: z.string().trim().min(2).max(200),
})
export type RecordReceipt = z.infer<typeof recordReceiptData>

export type ReceiptRecorded = {
  readonly type: 'ReceiptRecorded'
  readonly replyId: string
  readonly addressee: number
  readonly proposerName: string
  readonly receivedOn: PlainDate
  readonly proof: string
}

/** 登记回执: the paper arrived, and how that is known. */
export function recordReceipt(
  { replyId, addressee, receivedOn, proof }: RecordReceipt,
  { item, today }: Scene,
): readonly ReceiptRecorded[] | AnyRefusal {
  const delivery = replyOf(item, replyId).deliveries[addressee]
  if (!delivery) return refuse('unknownTarget')
  if (delivery.readOn) return refuse('letterWasRead', { readOn: delivery.readOn })
  if (delivery.received) return refuse('letterReceived', { on: delivery.received.on })
  if (delivery.bounced) return refuse('bounceKnown')
  const impossible = tooEarlyOrToCome(receivedOn, { year: item.year, today })
  if (impossible) return impossible
  if (receivedOn < delivery.deliveredOn) return refuse('receivedBeforeSent', { on: delivery.deliveredOn })
  const { proposerName } = delivery
  return [{ type: 'ReceiptRecorded', replyId, addressee, proposerName, receivedOn, proof }]
}

/** Offered while somebody has neither opened the letter nor sent a receipt, and it did not come back. */
export function somebodyOwesAReceipt(
  { item }: Pick<Scene, 'item'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const { deliveries } = replyOf(item, String(data.replyId))
  return deliveries.some(isUnheard) || refuse('everybodyHasIt')
}
