import type { ItemEvent } from '../events.ts'
import type { TimelineFacts } from '../timeline-facts.ts'

/** The words for the history of deliveries. */
export function deliveryFacts(event: ItemEvent): TimelineFacts {
  switch (event.type) {
    case 'RelayConsented':
      return { proposerName: event.consent.name, consents: event.consent.consents ? 'yes' : 'no' }
    case 'LetterBounced':
      return {
        replyId: event.replyId,
        proposerName: event.proposerName,
        cause: event.bounce.cause,
        note: event.bounce.note,
      }
    case 'ReceiptRecorded':
      return { replyId: event.replyId, proposerName: event.proposerName, on: event.receivedOn }
    case 'RelayConfirmed':
      return { replyId: event.replyId, count: event.addressees.length }
    default:
      return {}
  }
}
