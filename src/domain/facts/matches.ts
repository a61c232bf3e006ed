import type { Condition } from './item-filter.ts'
import type { ItemFacts } from './item-facts.ts'

/** Whether these facts meet every condition; the same language as the SQL of the lists. */
export function matches(facts: ItemFacts, conditions: readonly Condition[]): boolean {
  return conditions.every(condition => meets(facts, condition))
}

function meets(facts: ItemFacts, condition: Condition): boolean {
  if ('anyOf' in condition) {
    const wanted = condition.contains.toLowerCase()
    return condition.anyOf.some(column =>
      String(facts[column] ?? '')
        .toLowerCase()
        .includes(wanted),
    )
  }
  const value = facts[condition.column]
  if ('is' in condition) return value === condition.is
  if ('among' in condition) return condition.among.includes(String(value)) !== (condition.not ?? false)
  if ('hasAny' in condition)
    return Array.isArray(value) && condition.hasAny.some(entry => value.includes(entry))
  if ('known' in condition) return (value !== null) === condition.known
  if ('moreThan' in condition) return Number(value) > condition.moreThan !== (condition.not ?? false)
  if (typeof value !== 'string') return false
  return (
    (condition.from === undefined || value >= condition.from) &&
    (condition.until === undefined || value <= condition.until)
  )
}
