import type { Reply } from '#domain/item/reply/reply.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useItemWords } from '../item-words.ts'

/** 送达情况: by name, how, when, and whether it was opened. */
export function DeliveriesOfReply({ reply: { deliveries, feedbackBy } }: { readonly reply: Reply }) {
  const { unit: words } = useItemWords()
  const { deliveryMeans } = useVocabulary()
  if (deliveries.length === 0) return null
  return (
    <>
      <h5>
        {words.deliveries}
        {feedbackBy && <small className="item-quiet"> {words.feedbackBy(feedbackBy)}</small>}
      </h5>
      <ul className="item-deliveries">
        {deliveries.map(({ proposerName, means, deliveredOn, readOn, failed = [] }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: addressees follow the item's fixed order; two may share a name
          <li key={`${index}/${proposerName}`}>
            {proposerName} · {deliveryMeans[means]} · {deliveredOn}
            {means === 'online' && ` · ${readOn ? words.read(readOn) : words.unread}`}
            {failed.map(attempt => (
              <small key={`${attempt.deliveredOn} ${attempt.note}`} className="item-quiet">
                {' '}
                {words.failedDelivery(deliveryMeans[attempt.means], attempt.deliveredOn, attempt.note)}
              </small>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
