import type { Announcement } from '../announcement.ts'
import type { ItemEvent } from '../events.ts'
import type { Item } from '../item.ts'
import { assignmentOf } from '../parts.ts'
import { peopleNames } from './hand-over-part.ts'

/** A part that passes to other people is told to those it passes to. */
export function inUnitAnnouncements(event: ItemEvent, item: Item): readonly Announcement[] {
  if (event.type !== 'PartHandedOver') return []
  const { unitId } = assignmentOf(item, event.assignmentId)
  const { from, to } = event.handOver
  const names = new Set(peopleNames.filter(role => from[role] !== to[role]).map(role => to[role]))
  const roles = ['unitOffice', 'unitHandler', 'unitLeader'] as const
  return [...names].map(name => ({ occasion: 'partHandedToYou', audience: { roles, unitId, name } }))
}
