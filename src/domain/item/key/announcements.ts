import type { Announcement } from '../announcement.ts'
import type { ItemEvent } from '../events.ts'
import type { Item } from '../item.ts'
import { activeAssignments } from '../parts.ts'

/** Proposers and units learn that an item became, or is no longer, a key item: its dates may have changed. */
export function keyAnnouncements(event: ItemEvent, item: Item): readonly Announcement[] {
  if (event.type !== 'KeyItemNamed' && event.type !== 'KeyItemUnnamed') return []
  const occasion = event.type === 'KeyItemNamed' ? 'keyItemNamed' : 'keyItemUnnamed'
  const units = activeAssignments(item).map(
    ({ unitId }) =>
      ({ occasion, audience: { roles: ['unitOffice', 'unitHandler', 'unitLeader'], unitId } }) as const,
  )
  const proposerIds = item.proposers.flatMap(({ id }) => (id ? [id] : []))
  return [...units, { occasion, audience: { proposerIds } }]
}
