import type { Evolvers } from '../evolvers.ts'
import type { Item } from '../item.ts'
import { changeReply, replyOf } from '../parts.ts'
import type { RelayConfirmed } from './confirm-relay.ts'
import type { RelayConsented } from './consent-to-relay.ts'
import type { Delivery } from './delivery.ts'
import type { LetterBounced } from './record-bounce.ts'
import type { ReceiptRecorded } from './record-receipt.ts'

export type DeliveryEvent = RelayConsented | LetterBounced | ReceiptRecorded | RelayConfirmed

export const deliveryEvolvers: Evolvers<DeliveryEvent> = {
  RelayConsented: (item, { consent }) => ({
    ...item,
    relayConsents: [...(item.relayConsents ?? []), consent],
  }),
  LetterBounced: (item, { replyId, addressee, bounce }) =>
    changeDeliveries(item, replyId, [addressee], { bounced: bounce }),
  ReceiptRecorded: (item, { replyId, addressee, receivedOn: on, proof }) =>
    changeDeliveries(item, replyId, [addressee], { received: { on, proof } }),
  RelayConfirmed: (item, { replyId, addressees, by, on }) =>
    changeDeliveries(item, replyId, addressees, { received: { on, proof: by } }),
}

function changeDeliveries(
  item: Item,
  replyId: string,
  places: readonly number[],
  change: Partial<Delivery>,
): Item {
  const { deliveries } = replyOf(item, replyId)
  return changeReply(item, replyId, {
    deliveries: deliveries.map((delivery, index) =>
      places.includes(index) ? { ...delivery, ...change } : delivery,
    ),
  })
}
