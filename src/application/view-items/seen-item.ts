import type { Tx } from '#database/engine/transaction.ts'
import type { RecordedEvent } from '#database/journal/events-until.ts'
import { readStream } from '#database/journal/load.ts'
import { itemEvents } from '#database/queries/item-events.ts'
import { factsOf } from '#domain/facts/item-facts.ts'
import type { ItemEvent } from '#domain/item/events.ts'
import { evolve } from '#domain/item/evolve.ts'
import { promiseHolders } from '#domain/item/follow-up/find-promise.ts'
import { unbornItem, type Item } from '#domain/item/item.ts'
import { canSee } from '#domain/permission/scope.ts'
import { relationTo } from '#domain/permission/visible-item.ts'
import type { Asking } from '../ask.ts'

/** An item with its history, as far as it exists for somebody; what of it he may read is `visibleItem`. */
export type SeenItem = {
  readonly item: Item
  readonly events: readonly RecordedEvent[]
  readonly version: number
  /** True for a unit that lost its part: it reads what stood there then. */
  readonly isPast: boolean
}

/** The item for this asker, or nothing when it is not his to see: the one door to an item and to its files. */
export async function seenItem(
  tx: Tx,
  { actor, scope }: Pick<Asking, 'actor' | 'scope'>,
  itemId: string,
): Promise<SeenItem | undefined> {
  const key = { jurisdictionId: actor.jurisdictionId, itemId }
  const [head, recorded] = await Promise.all([
    readStream(tx, { ...key, streamId: itemId }),
    itemEvents(tx, key),
  ])
  const current = head?.state as Item | undefined // written by perform alone
  if (!head || !current || current.stage === undefined || !canSee(scope, factsOf(current))) return undefined
  return asSeenBy(current, recorded, { unitIds: scope.unitIds, relation: relationTo(current, actor) })
}

type Asker = { readonly unitIds: readonly string[]; readonly relation: ReturnType<typeof relationTo> }

/** A unit that lost its part reads the item as it stood when it lost it (`lessons.md` 5.5). */
function asSeenBy(current: Item, events: readonly RecordedEvent[], { unitIds, relation }: Asker): SeenItem {
  const whole = { item: current, events, version: events.length, isPast: false }
  const own = current.assignments.filter(({ unitId }) => unitIds.includes(unitId))
  const owes = promiseHolders(current).some(id => unitIds.includes(id))
  // Asked before the assignment and without a part since: it sees what is there while it is asked.
  if (relation !== 'unit' || owes || own.length === 0 || own.some(({ status }) => status !== 'released'))
    return whole
  const ids = new Set(own.map(({ id }) => id))
  const last = events.findLastIndex(event => {
    const { assignmentId } = event.data as { assignmentId?: string } // only some events name an assignment
    return (
      (event.type === 'AssignmentAdjusted' ||
        event.type === 'ObjectionRuledOn' ||
        event.type === 'PartReassigned' ||
        event.type === 'PartJoined') &&
      ids.has(assignmentId ?? '')
    )
  })
  const seen = events.slice(0, last + 1)
  const item = seen.map(eventOf).reduce(evolve, unbornItem(current.id))
  return { item, events: seen, version: seen.length, isPast: true }
}

export function eventOf({ type, data }: RecordedEvent): ItemEvent {
  return { type, ...data } as ItemEvent // the journal holds only what decide returned
}
