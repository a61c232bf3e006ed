import type { Tx } from '#database/engine/transaction.ts'
import { eventsUntil } from '#database/journal/events-until.ts'
import type { ItemEvent } from '#domain/item/events.ts'
import { evolve } from '#domain/item/evolve.ts'
import { unbornItem, type Item } from '#domain/item/item.ts'
import type { Instant } from '#domain/time/plain-date.ts'

/** 截至某日: the items as they were known at a moment, folded from the events recorded up to then. */
export async function foldedItems(
  tx: Tx,
  {
    jurisdictionId,
    until,
    year,
  }: { readonly jurisdictionId: string; readonly until: Instant; readonly year?: number },
): Promise<readonly Item[]> {
  const events = await eventsUntil(tx, { jurisdictionId, kind: 'item', until })
  const items = new Map<string, Item>()
  for (const { streamId, type, data } of events) {
    const event = { type, ...data } as ItemEvent // the journal holds only what decide returned
    items.set(streamId, evolve(items.get(streamId) ?? unbornItem(streamId), event))
  }
  const all = [...items.values()]
  return year === undefined ? all : all.filter(item => item.year === year)
}
