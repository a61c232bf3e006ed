import { isDeliveryMissing } from '../../vocabulary/delivery-means.ts'
import { standingReplies } from '../feedback/verdict.ts'
import type { Item } from '../item.ts'
import type { Delivery } from './delivery.ts'

/** 送达未落实: standing letters that came back or wait to be passed on; whoever judged a letter has had it. */
export function missingDeliveries(item: Item): readonly Delivery[] {
  return standingReplies(item).flatMap(({ id, deliveries }) =>
    deliveries.filter(
      delivery =>
        isDeliveryMissing(delivery) &&
        !item.feedback.some(given => given.replyId === id && given.proposerId === delivery.proposerId),
    ),
  )
}
