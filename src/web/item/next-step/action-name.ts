import type { Permitted } from '#domain/item/permitted.ts'
import type { ItemView } from '#web/api/items.ts'
import { actionLabel } from '../action-label.ts'
import { useItemWords } from '../item-words.ts'
import { useUnitNames } from '../use-unit-names.ts'
import type { StepChoice } from './order-actions.ts'

export type ActionWords = { readonly label: string; readonly unit: string }

/** The step's word, and the unit it concerns when there are steps for several. */
export function useActionName(view: ItemView): (action: Permitted) => ActionWords {
  const words = useItemWords()
  const targetName = useTargetName(view)
  const units = new Set(view.permitted.flatMap(({ target }) => unitOf(view, target) ?? []))
  const isOneOfMany = units.size > 1 || view.item.promises.length > 1
  return ({ command, target }) => ({
    label: actionLabel(words, command, view.item.kind),
    unit: isOneOfMany ? targetName(target, units.size > 1) : '',
  })
}

/** The same for a step with several things it may be done to: how many there are to choose from. */
export function useChoiceName(view: ItemView): (choice: StepChoice) => ActionWords {
  const { nextStep } = useItemWords()
  const nameOf = useActionName(view)
  return ({ actions }) => {
    const [one] = actions
    if (!one) return { label: '', unit: '' }
    return actions.length === 1
      ? nameOf(one)
      : { label: nextStep.several(nameOf(one).label, actions.length), unit: '' }
  }
}

/** What tells one target from the others: its unit, or the beginning of a promise. */
export function useTargetName(view: ItemView): (target: string | undefined, withUnit?: boolean) => string {
  const unitName = useUnitNames()
  return (target, withUnit = true) => {
    const unitId = unitOf(view, target)
    return [unitId && withUnit ? unitName(unitId) : '', promiseOf(view, target)].filter(Boolean).join(' · ')
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
