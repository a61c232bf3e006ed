import type { Assignment } from '#domain/item/assignment/assignment.ts'
import type { ItemView } from '#web/api/items.ts'
import { useItemWords } from '../item-words.ts'
import { Panel } from './panel.tsx'
import { UnitBlock } from './unit-block.tsx'

const order: readonly Assignment['role'][] = ['sole', 'host', 'jointHost', 'separate', 'coHost']

/** 承办单位: a block for each, hosts before co-hosts, who no longer handles it last. */
export function UnitsPanel({ view }: { readonly view: ItemView }) {
  const { sections } = useItemWords()
  const { assignments } = view.item
  if (assignments.length === 0) return null
  const sorted = [...assignments].sort(
    (one, other) => placeOf(one) - placeOf(other) || one.id.localeCompare(other.id),
  )
  return (
    <Panel id="units" title={sections.units}>
      {sorted.map(assignment => (
        <UnitBlock key={assignment.id} view={view} assignment={assignment} />
      ))}
    </Panel>
  )
}

function placeOf({ role, status }: Assignment): number {
  return order.indexOf(role) + (status === 'released' ? order.length : 0)
}
