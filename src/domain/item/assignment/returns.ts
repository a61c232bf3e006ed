import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Item } from '../item.ts'
import type { Scene } from '../scene.ts'

/** 退办次数: how often units have returned parts of this item, whoever they were. */
export function returnsOf({ assignments }: Pick<Item, 'assignments'>): number {
  return assignments.reduce((sum, { objections, objection }) => sum + (objections ?? (objection ? 1 : 0)), 0)
}

/** After so many returns an item is no longer passed on by agreement; somebody with a name rules (`rulingAfterReturns`). */
export function rulingIsNeeded({ item, settings }: Pick<Scene, 'item' | 'settings'>): boolean {
  return settings.rulingAfterReturns > 0 && returnsOf(item) >= settings.rulingAfterReturns
}

export function beforeRulingIsNeeded(scene: Pick<Scene, 'item' | 'settings'>): true | AnyRefusal {
  return rulingIsNeeded(scene) ? refuse('rulingNeeded', { times: returnsOf(scene.item) }) : true
}
