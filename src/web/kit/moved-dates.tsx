import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { PreviewedChange } from '#web/api/calendar.ts'
import { directoryQuery } from '#web/api/directory.ts'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useCalendarWords } from './use-calendar-words.ts'

/** Dates before and after, one line each; without the item for those who may not read it. */
export function MovedDates({ changes }: { readonly changes: readonly PreviewedChange[] }) {
  const { changes: words } = useCalendarWords()
  const { data: directory } = useQuery(directoryQuery())
  const nameOf = (id: string) => directory?.units.find(unit => unit.id === id)?.shortName ?? id
  const hasItems = changes.some(({ itemId }) => itemId !== undefined)
  return (
    <div className="table-scroll">
      <table className="plain-table">
        <thead>
          <tr>
            {hasItems && <th scope="col">{words.item}</th>}
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ itemId, number, title, unitId, from, to }, index) => (
            // Without the item two lines can be the same, and the list is never rearranged.
            <tr key={itemId === undefined ? index : `${itemId}/${unitId}`}>
              {itemId !== undefined && (
                <th scope="row">
                  <Link to="/items/$itemId" params={{ itemId }}>
                    {number} {title}
                  </Link>
                </th>
              )}
              <td className="keep">{nameOf(unitId)}</td>
              <td>
                <LegalDate date={from} />
              </td>
              <td>{from === to ? words.early : <LegalDate date={to} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
