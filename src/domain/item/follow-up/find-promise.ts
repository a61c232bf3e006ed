import type { Item } from '../item.ts'
import type { Parking } from './parking.ts'
import type { ReplyPromise } from './reply-promise.ts'

/** The promise with this id; a missing one is a fault of ours, since the life-cycle table checked it before. */
export function promiseOf({ id: itemId, promises }: Item, id: string): ReplyPromise {
  const promise = promises.find(candidate => candidate.id === id)
  if (!promise) throw new Error(`item ${itemId} has no promise ${id}`)
  return promise
}

export function parkingOf({ id: itemId, parkings }: Item, id: string): Parking {
  const parking = parkings.find(candidate => candidate.id === id)
  if (!parking) throw new Error(`item ${itemId} has nothing parked as ${id}`)
  return parking
}

/** Every unit that owes a promise or once did, so that whoever takes one over sees the item. */
export function promiseHolders({ promises }: Pick<Item, 'promises'>): readonly string[] {
  return [
    ...new Set(promises.flatMap(({ unitId, handOvers }) => [unitId, ...handOvers.map(({ from }) => from)])),
  ]
}
