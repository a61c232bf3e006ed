import type { Permitted } from '#domain/item/permitted.ts'
import type { ItemView } from '#web/api/items.ts'
import { actionLabel } from '../action-label.ts'
import { useItemWords } from '../item-words.ts'
import { useUnitNames } from '../use-unit-names.ts'

/** The step's word, and the unit it concerns when there are steps for several. */
export function useActionName(view: ItemView): (action: Permitted) => { label: string; unit: string } {
  const words = useItemWords()
  const nameOf = useUnitNames()
  const units = new Set(view.permitted.flatMap(({ target }) => unitOf(view, target) ?? []))
  const isOneOfMany = units.size > 1
  return ({ command, target }) => {
    const unitId = unitOf(view, target)
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
