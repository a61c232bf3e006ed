import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { deliveryState } from '../../vocabulary/delivery-means.ts'
import type { Delivery } from './delivery.ts'
import { isLeadAt } from './addressees.ts'
import type { Item } from '../item.ts'

export const confirmRelayData = z.strictObject({ replyId: z.string() })
export type ConfirmRelay = z.infer<typeof confirmRelayData>

export type RelayConfirmed = {
  readonly type: 'RelayConfirmed'
  readonly replyId: string
  /** Places among the addressees whom the lead told. */
  readonly addressees: readonly number[]
  readonly by: string
  readonly on: PlainDate
}

/** 已转告: the lead says that those who agreed to it have the letter from him. */
export function confirmRelay(
  { replyId }: ConfirmRelay,
  { item, actor, today }: Scene,
): readonly RelayConfirmed[] | AnyRefusal {
  const addressees = toBeTold({ item, actor }, replyOf(item, replyId).deliveries)
  if (addressees.length === 0) return refuse('nothingToPassOn')
  return [{ type: 'RelayConfirmed', replyId, addressees, by: actor.name, on: today }]
}

/** Offered to a lead while somebody of his item waits for his word. */
export function hasToPassOn(
  { item, actor }: Pick<Scene, 'item' | 'actor'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const { deliveries } = replyOf(item, String(data.replyId))
  return toBeTold({ item, actor }, deliveries).length > 0 || refuse('nothingToPassOn')
}

function toBeTold(
  { item, actor }: Pick<Scene, 'item' | 'actor'>,
  deliveries: readonly Delivery[],
): readonly number[] {
  const led = new Set(
    item.proposers.flatMap(({ id, throughItemId }, index) =>
      isLeadAt(item, index) && isHeld(actor, id) ? [throughItemId ?? ''] : [],
    ),
  )
  return deliveries.flatMap((delivery, index) => {
    const through = proposerOf(item, delivery)?.throughItemId ?? ''
    return deliveryState(delivery) === 'toPassOn' && led.has(through) ? [index] : []
  })
}

/** Who of the item this line of the ledger is about. */
export function proposerOf(
  { proposers }: Pick<Item, 'proposers'>,
  { place, proposerId, proposerName }: Delivery,
) {
  if (place !== undefined) return proposers[place]
  return proposers.find(({ id, name }) => (proposerId ? id === proposerId : !id && name === proposerName))
}

function isHeld({ grants }: Scene['actor'], proposerId: string | undefined): boolean {
  return grants.some(
    grant => grant.role === 'proposer' && proposerId !== undefined && grant.proposerId === proposerId,
  )
}
