import type { Item } from './item.ts'

/** One pure function for each event of a stage; a missing one does not compile. */
export type Evolvers<Event extends { readonly type: string }> = {
  readonly [Type in Event['type']]: (item: Item, event: Extract<Event, { type: Type }>) => Item
}
