import type { Item } from '#domain/item/item.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useItemWords } from '../item-words.ts'
import { useUnitNames } from '../use-unit-names.ts'

/** Units with their parts: as proposed, or as assigned once they are. */
export function AllotmentTable({ item }: { readonly item: Item }) {
  const { fields, points } = useItemWords()
  const vocabulary = useVocabulary()
  const nameOf = useUnitNames()
  const active = item.assignments.filter(({ status }) => status !== 'released')
  const parts = active.length > 0 ? active : (item.allotment?.units ?? [])
  return (
    <table className="item-table">
      <thead>
        <tr>
          <th scope="col">{fields.unit}</th>
          <th scope="col">{fields.role}</th>
          <th scope="col">{points.parts}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ unitId, role, pointIds }) => (
          <tr key={unitId}>
            <td>{nameOf(unitId)}</td>
            <td>{vocabulary.assignmentRoles[role]}</td>
            <td>
              {pointIds
                .map(id => fields.point(item.points.findIndex(point => point.id === id) + 1))
                .join('、') || fields.wholeItem}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
