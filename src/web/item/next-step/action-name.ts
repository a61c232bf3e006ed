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
      unit: [unitId && isOneOfMany ? nameOf(unitId) : '', promiseOf(view, target)]
        .filter(Boolean)
        .join(' · '),
    }
  }
}

/** Of several promises, the first words of the one the step is about. */
function promiseOf({ item: { promises } }: ItemView, target: string | undefined): string {
  const text = promises.length > 1 ? (promises.find(({ id }) => id === target)?.text ?? '') : ''
  return text.length > 14 ? `${text.slice(0, 14)}…` : text
}

function unitOf({ item }: ItemView, target: string | undefined): string | undefined {
  const parts = [...item.assignments, ...item.replies, ...item.contacts, ...item.promises, ...item.parkings]
  return parts.find(({ id }) => id === target)?.unitId
}
