import { assignmentEvolvers } from './assignment/state.ts'
import { consultationEvolvers } from './consultation/state.ts'
import { contactEvolvers } from './contact/state.ts'
import { countersigningEvolvers } from './countersigning/state.ts'
import { deadlineEvolvers } from './deadline/state.ts'
import { asToday } from './earlier-events.ts'
import { deliveryEvolvers } from './delivery/state.ts'
import type { ItemEvent } from './events.ts'
import type { Evolvers } from './evolvers.ts'
import { feedbackEvolvers } from './feedback/state.ts'
import { filingEvolvers } from './filing/state.ts'
import { followUpEvolvers } from './follow-up/state.ts'
import { inUnitEvolvers } from './in-unit/state.ts'
import type { Item } from './item.ts'
import { keyEvolvers } from './key/state.ts'
import { pointsEvolvers } from './points/state.ts'
import { replyEvolvers } from './reply/state.ts'
import { submissionEvolvers } from './submission/state.ts'

/** What each event makes of an item; the stages own their rows. */
export const itemEvolvers: Evolvers<ItemEvent> = {
  ...submissionEvolvers,
  ...filingEvolvers,
  ...pointsEvolvers,
  ...consultationEvolvers,
  ...assignmentEvolvers,
  ...inUnitEvolvers,
  ...contactEvolvers,
  ...replyEvolvers,
  ...deliveryEvolvers,
  ...countersigningEvolvers,
  ...feedbackEvolvers,
  ...followUpEvolvers,
  ...deadlineEvolvers,
  ...keyEvolvers,
}

/** The item after this event. Pure: the same events always give the same item. */
export function evolve(item: Item, event: ItemEvent): Item {
  // The key and the event agree by construction; TypeScript cannot relate the two lookups.
  const evolver = itemEvolvers[event.type] as (item: Item, event: ItemEvent) => Item
  return evolver(item, asToday(event))
}
