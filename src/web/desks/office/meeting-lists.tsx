import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { meetingDocxAddress, meetingQuery } from '#web/api/activities.ts'
import { directoryQuery } from '#web/api/directory.ts'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'

/** 交办清单与回执: what each unit got at this meeting, and whether it signed. */
export function MeetingLists({ meetingId }: { readonly meetingId: string }) {
  const { meetings: words, items, home } = useOfficeWords()
  const { assignmentRoles, assignmentStatuses, kinds } = useVocabulary()
  const { data } = useQuery(meetingQuery(meetingId))
  const { data: directory } = useQuery(directoryQuery())
  if (!data || data.units.length === 0) return null
  const nameOf = (id: string) => directory?.units.find(unit => unit.id === id)?.name ?? id
  return (
    <section aria-label={words.lists}>
      <header className="page-head" style={{ marginTop: 20 }}>
        <h3>{words.lists}</h3>
        <span className="tool-bar no-print">
          <Button onClick={() => window.print()}>{words.print}</Button>
          <a href={meetingDocxAddress(meetingId)} download>
            {words.papers}
          </a>
        </span>
      </header>
      {data.units.map(({ unitId, parts }) => (
        <details key={unitId} className="card">
          <summary>
            <strong>{nameOf(unitId)}</strong> {words.count(parts.length)} ·{' '}
            {words.signed(parts.filter(({ acceptedOn }) => acceptedOn !== null).length, parts.length)}
            {parts.some(({ status }) => status === 'objected') &&
              words.objected(parts.filter(({ status }) => status === 'objected').length)}
          </summary>
          <div className="table-scroll">
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{items.kind}</th>
                  <th scope="col">{items.number}</th>
                  <th scope="col">{items.subject}</th>
                  <th scope="col">{items.lead}</th>
                  <th scope="col">{words.role}</th>
                  <th scope="col">{home.columns.asHost}</th>
                  <th scope="col">{items.due}</th>
                  <th scope="col">{words.status}</th>
                </tr>
              </thead>
              <tbody>
                {parts.map(part => (
                  <tr key={part.assignmentId + part.itemId}>
                    <td>{kinds[part.kind]}</td>
                    <td>{part.number}</td>
                    <td>
                      <Link to="/items/$itemId" params={{ itemId: part.itemId }}>
                        {part.title}
                      </Link>
                    </td>
                    <td>{part.leadName}</td>
                    <td>{assignmentRoles[part.role]}</td>
                    <td>{part.hostUnitIds.map(nameOf).join('、')}</td>
                    <td>
                      <LegalDate date={part.dueOn} />
                    </td>
                    <td>{assignmentStatuses[part.status]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      ))}
    </section>
  )
}
