import { z } from 'zod'
import { bounceCauses, deliveryState } from '../../vocabulary/delivery-means.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { Bounce } from './delivery.ts'

export const recordBounceData = z.strictObject({
  replyId: z.string(),
  /** Position in the list of addressees, the lead first (0). */
  addressee: z.coerce.number().int().min(0).max(399),
  cause: z.enum(bounceCauses),
  note: z.string().trim().max(500).default(''),
})
export type RecordBounce = z.infer<typeof recordBounceData>

export type LetterBounced = {
  readonly type: 'LetterBounced'
  readonly replyId: string
  readonly addressee: number
  readonly proposerName: string
  readonly bounce: Bounce
}

/** 登记未送到: returned, undeliverable, wrong address; by an office, or by the channel that was told. */
export function recordBounce(
  { replyId, addressee, cause, note }: RecordBounce,
  { item, actor, today }: Scene,
): readonly LetterBounced[] | AnyRefusal {
  const delivery = replyOf(item, replyId).deliveries[addressee]
  if (!delivery) return refuse('unknownTarget')
  if (delivery.readOn) return refuse('letterWasRead', { readOn: delivery.readOn })
  if (delivery.received) return refuse('letterReceived', { on: delivery.received.on })
  if (delivery.bounced) return refuse('bounceKnown')
  const bounce = { cause, note, by: actor.name, on: today }
  return [{ type: 'LetterBounced', replyId, addressee, proposerName: delivery.proposerName, bounce }]
}

/** Offered while some addressee has given no sign of having the letter. */
export function somebodyIsUnheard(
  { item }: Pick<Scene, 'item'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const { deliveries } = replyOf(item, String(data.replyId))
  const isOpen = deliveries.some(one => !['read', 'received'].includes(deliveryState(one)) && !one.bounced)
  return isOpen || refuse('everybodyHasIt')
}
