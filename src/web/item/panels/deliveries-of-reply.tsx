import type { ReactNode } from 'react'
import type { Delivery } from '#domain/item/delivery/delivery.ts'
import type { Item } from '#domain/item/item.ts'
import type { Reply } from '#domain/item/reply/reply.ts'
import { deliveryState, isDeliveryMissing } from '#domain/vocabulary/delivery-means.ts'
import { letterDocxAddress } from '#web/api/letters.ts'
import { FileList } from '#web/kit/file-list.tsx'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useItemWords } from '../item-words.ts'

type Props = { readonly item: Item; readonly reply: Reply }

/** 送达台账: by name, how, when, whether it arrived, and what was tried before. */
export function DeliveriesOfReply({ item, reply }: Props) {
  const { id, deliveries, feedbackBy, feedbackDerivation, receipts } = reply
  const { id: itemId } = item
  const isMerged = item.absorbed.length > 0
  const { unit: words } = useItemWords()
  const missing = deliveries.filter(isDeliveryMissing)
  if (deliveries.length === 0) return null
  return (
    <>
      <h5>
        {words.deliveries}
        {feedbackBy && (
          <small className="item-quiet">
            {' '}
            {words.feedbackBy}{' '}
            <LegalDate
              date={feedbackBy}
              {...(feedbackDerivation ? { derivation: feedbackDerivation } : {})}
            />
          </small>
        )}
      </h5>
      {missing.length > 0 && (
        <p className="item-delivery-missing">
          {words.deliveryMissing(missing.map(({ proposerName }) => proposerName).join('、'))}
        </p>
      )}
      <ul className="item-deliveries">
        {deliveries.map((delivery, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: addressees follow the item's fixed order; two may share a name
          <DeliveryLine key={`${index}/${delivery.proposerName}`} delivery={delivery}>
            {isMerged && (
              <a href={letterDocxAddress({ itemId, replyId: id, addressee: index })} download>
                {words.ownLetter}
              </a>
            )}
          </DeliveryLine>
        ))}
      </ul>
      <FileList itemId={itemId} files={receipts?.files} />
    </>
  )
}

type LineProps = { readonly delivery: Delivery; readonly children?: ReactNode }

function DeliveryLine({ delivery, children }: LineProps) {
  const { unit: words } = useItemWords()
  const { deliveryMeans, deliveryStates, bounceCauses } = useVocabulary()
  const { proposerName, means, deliveredOn, proof, readOn, received, bounced, failed = [] } = delivery
  return (
    <li>
      {proposerName} · {deliveryMeans[means]} · {deliveredOn}
      {proof && ` · ${proof}`}
      {' · '}
      <b className={isDeliveryMissing(delivery) ? 'item-delivery-missing' : undefined}>
        {readOn
          ? words.read(readOn)
          : received
            ? words.received(received.on, received.proof)
            : deliveryStates[deliveryState(delivery)]}
      </b>
      {children && ' · '}
      {children}
      {bounced && !readOn && (
        <small>
          {' '}
          {words.bounced(bounced.on, bounceCauses[bounced.cause], bounced.by)} {bounced.note}
        </small>
      )}
      {failed.map(attempt => (
        <small key={`${attempt.deliveredOn} ${attempt.note}`} className="item-quiet">
          {' '}
          {words.failedDelivery(deliveryMeans[attempt.means], attempt.deliveredOn, attempt.note)}
        </small>
      ))}
    </li>
  )
}
