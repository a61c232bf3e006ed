import type { ItemView } from '#web/api/items.ts'
import { useEvents } from '#web/kit/vocabulary.ts'
import { useUnitNames } from '../use-unit-names.ts'

type Entry = ItemView['timeline'][number]

/** One event as a sentence, with the name of the unit it concerns. */
export function useEventLine({ item }: ItemView): (entry: Entry) => string {
  const events = useEvents()
  const nameOf = useUnitNames()
  return ({ type, facts }) => {
    const unitId = facts.unitId ?? unitOf(item, facts.assignmentId) ?? holderOf(item, facts.promiseId)
    return events[type]({ ...facts, ...(unitId === undefined ? {} : { unit: nameOf(String(unitId)) }) })
  }
}

function holderOf({ promises }: ItemView['item'], promiseId: string | number | undefined) {
  return promises.find(({ id }) => id === promiseId)?.unitId
}

function unitOf({ assignments }: ItemView['item'], assignmentId: string | number | undefined) {
  return assignments.find(({ id }) => id === assignmentId)?.unitId
}
