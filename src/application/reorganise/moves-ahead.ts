import { z } from 'zod'
import type { Tx } from '#database/engine/transaction.ts'
import { itemsOfUnit } from '#database/queries/items-of-unit.ts'
import { movesOfUnit, type UnitMove } from '#domain/item/assignment/moves-of-unit.ts'
import type { Item } from '#domain/item/item.ts'
import type { Asking } from '../ask.ts'

export const movesAheadQuery = z.strictObject({
  unitId: z.string().min(1).max(64),
  successorId: z.string().min(1).max(64),
})
export type MovesAheadQuery = z.output<typeof movesAheadQuery>

/** What of one item would move from a unit to its successor. */
export type MovesOfItem = {
  readonly itemId: string
  readonly kind: Item['kind']
  readonly year: number
  readonly number?: string
  readonly title: string
  readonly moves: readonly UnitMove[]
}

/** 机构变动的影响: every item with something to move, and how many keep the old name because they are answered. */
export async function movesAhead(
  tx: Tx,
  { scope: { jurisdictionId } }: Pick<Asking, 'scope'>,
  { unitId, successorId, reason = '' }: MovesAheadQuery & { readonly reason?: string },
): Promise<{ readonly items: readonly MovesOfItem[]; readonly staying: number }> {
  const states = (await itemsOfUnit(tx, { jurisdictionId, unitId })) as readonly Item[] // written by perform alone
  const all = states.map(({ id, kind, year, number, title }, index) => ({
    itemId: id,
    kind,
    year,
    ...(number === undefined ? {} : { number }),
    title,
    moves: movesOfUnit(states[index] as Item, { unitId, successorId, reason }), // the same index
  }))
  const items = all.filter(({ moves }) => moves.length > 0)
  return { items, staying: all.length - items.length }
}
