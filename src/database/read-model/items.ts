import { assignmentFactsOf } from '#domain/facts/assignment-facts.ts'
import { factsOf } from '#domain/facts/item-facts.ts'
import { promiseFactsOf } from '#domain/facts/promise-facts.ts'
import type { Item } from '#domain/item/item.ts'
import { columnOf } from './column-names.ts'
import type { Row, Rows } from './rows.ts'

/** An item as rows of `items`, `assignments` and `promises`; the facts are the domain's, only the names become SQL's. */
export function itemRows(jurisdictionId: string, item: Item): Rows {
  return {
    items: [toRow(jurisdictionId, factsOf(item))],
    assignments: assignmentFactsOf(item).map(facts => toRow(jurisdictionId, facts)),
    promises: promiseFactsOf(item).map(facts => toRow(jurisdictionId, facts)),
  }
}

/** `{hostUnitIds: [...]}` → `{host_unit_ids: [...]}`, with the jurisdiction first. */
export function toRow(jurisdictionId: string, facts: object): Row {
  const columns = Object.entries(facts).map(([name, value]) => [columnOf(name), value])
  return { jurisdiction_id: jurisdictionId, ...Object.fromEntries(columns) }
}
