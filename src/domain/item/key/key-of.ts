import type { Item } from '../item.ts'
import type { KeyCare } from './key-care.ts'

/** The care of a key item; its absence is a fault of ours, since the life-cycle table asked for it. */
export function keyOf({ id, key }: Pick<Item, 'id' | 'key'>): KeyCare {
  if (!key) throw new Error(`item ${id} was never named a key item`)
  return key
}
