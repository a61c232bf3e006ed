import type { Permitted } from '#domain/item/permitted.ts'
import type { ItemView } from '#web/api/items.ts'
import { actionLabel } from '../action-label.ts'
import { useItemWords } from '../item-words.ts'
import { useUnitNames } from '../use-unit-names.ts'

/** The step's word, and the unit it concerns when the item has several. */
export function useActionName(view: ItemView): (action: Permitted) => { label: string; unit: string } {
  const words = useItemWords()
  const nameOf = useUnitNames()
  return ({ command, target }) => {
    const unitId = unitOf(view, target)
    const isOneOfMany = view.item.assignments.length > 1
    return {
      label: actionLabel(words, command, view.item.kind),
      unit: unitId && isOneOfMany ? nameOf(unitId) : '',
    }
  }
}

function unitOf({ item }: ItemView, target: string | undefined): string | undefined {
  const parts = [...item.assignments, ...item.replies, ...item.contacts]
  return parts.find(({ id }) => id === target)?.unitId
}
