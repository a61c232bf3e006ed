import type { ItemEvent } from '../events.ts'
import type { TimelineFacts } from '../timeline-facts.ts'

/** The words for the history of a key item. */
export function keyFacts(event: ItemEvent): TimelineFacts {
  switch (event.type) {
    case 'KeyItemNamed': {
      const { keyType, decidedBy, decidedOn, leader } = event.naming
      return { keyType, decidedBy, decidedOn, leader }
    }
    case 'KeyItemUnnamed':
      return { reason: event.reason }
    case 'SupervisionLogged': {
      const { form, heldOn, result } = event.entry
      return { form, heldOn, result }
    }
    default:
      return {}
  }
}
