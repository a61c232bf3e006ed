import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { itemsQuery } from '#web/api/items.ts'
import { sessionQuery } from '#web/api/session.ts'
import { useDeskWords } from './use-desk-words.ts'

/** 交办前征求意见: items that may come to this unit and wait for its word; nothing when there is none. */
export function ConsultationTasks() {
  const words = useDeskWords()
  const { data: me } = useQuery(sessionQuery())
  const { data } = useQuery(itemsQuery({ stage: 'filed', pageSize: 50 }))
  const units =
    me?.grants.flatMap(({ role, unitId }) => (role === 'unitOffice' && unitId ? [unitId] : [])) ?? []
  const waiting = (data?.items ?? []).filter(({ partMarks }) =>
    units.some(unit => !partMarks.includes(`${unit}:agreed`) && !partMarks.includes(`${unit}:disputed`)),
  )
  if (waiting.length === 0) return null
  return (
    <section aria-labelledby="consultation-tasks">
      <h2 id="consultation-tasks">{words.consultation(waiting.length)}</h2>
      <div className="desk-sign-list">
        <ul>
          {waiting.map(({ itemId, number, title }) => (
            <li key={itemId}>
              <Link to="/items/$itemId" params={{ itemId }} hash="allotment">
                <strong>{title}</strong>
                <span>{number && words.number(number)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
