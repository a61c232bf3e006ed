import type { Application } from '#application/application.ts'
import type { ItemEvent } from '#domain/item/events.ts'
import { evolve } from '#domain/item/evolve.ts'
import { unbornItem } from '#domain/item/item.ts'
import { startOfDay } from '#domain/time/plain-date.ts'
import { writeItems } from '../../bench/write-items.ts'
import type { Story } from './story.ts'

export type Lived = { readonly itemId: string; readonly story: Story }

/** Writes lives that were played in memory into the journal, each event on its day, with the rows they make. */
export async function writeLives(
  app: Application,
  jurisdictionId: string,
  lives: readonly Lived[],
): Promise<void> {
  const grown = lives.map(({ itemId, story }, index) => {
    // Each life drew its number alone; in one county no two have the same.
    const numbered = (event: ItemEvent) =>
      event.type === 'ItemFiled' ? { ...event, number: String(index + 1) } : event
    const events = story.recorded.map(({ event, on, by }) => ({
      event: numbered(event),
      recordedAt: startOfDay(on),
      actor: by,
    }))
    return { item: events.reduce((item, { event }) => evolve(item, event), unbornItem(itemId)), events }
  })
  for (let from = 0; from < grown.length; from += 100)
    await writeItems(app.database, jurisdictionId, grown.slice(from, from + 100))
}
