import { bounceCauses, deliveryState, isUnheard } from '#domain/vocabulary/delivery-means.ts'
import type { ChoicesOf, PlainFormTable } from './plain-form.tsx'

/** 未送到、回执、转告: the ledger of deliveries, a few words each. */
export const deliveryForms = {
  recordBounce: {
    part: 'replyId',
    fields: [
      { sort: 'choice', name: 'addressee', label: 'addressee', options: unheard },
      {
        sort: 'choice',
        name: 'cause',
        label: 'bounceCause',
        options: ({ vocabulary }) =>
          bounceCauses.map(value => ({ value, label: vocabulary.bounceCauses[value] })),
      },
      { sort: 'long', name: 'note', label: 'noteOptional', max: 500 },
    ],
  },
  recordReceipt: {
    part: 'replyId',
    fields: [
      { sort: 'choice', name: 'addressee', label: 'addressee', options: withoutReceipt },
      { sort: 'date', name: 'receivedOn', label: 'receivedOn' },
      { sort: 'line', name: 'proof', label: 'receiptProof', max: 200, required: true },
    ],
  },
  consentToRelay: {
    fields: [
      { sort: 'choice', name: 'signatory', label: 'signatory', options: coSigners },
      { sort: 'yesNo', name: 'consents', yes: 'relayYes', no: 'relayNo', label: 'relayConsent' },
    ],
  },
} as const satisfies Record<string, PlainFormTable>

function unheard({ view, target }: ChoicesOf) {
  return lines(view, target).filter(
    ({ delivery }) => !['read', 'received'].includes(deliveryState(delivery)) && !delivery.bounced,
  )
}

function withoutReceipt({ view, target }: ChoicesOf) {
  return lines(view, target).filter(({ delivery }) => isUnheard(delivery))
}

function lines(view: ChoicesOf['view'], target: string) {
  const deliveries = view.item.replies.find(({ id }) => id === target)?.deliveries ?? []
  return deliveries.map((delivery, index) => ({
    delivery,
    value: String(index),
    label: delivery.proposerName,
  }))
}

function coSigners({ view: { addressees } }: ChoicesOf) {
  return addressees.flatMap(({ proposer, place, isLead }) =>
    isLead ? [] : [{ value: String(place), label: proposer.name }],
  )
}
