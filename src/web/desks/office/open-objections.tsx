import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { itemsQuery } from '#web/api/items.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'

/** 异议: items some unit objected to; settled on the item's own page, with all reasons in sight. */
export function OpenObjections() {
  const { meetings: words } = useOfficeWords()
  const { data } = useQuery(itemsQuery({ objectionOpen: true, pageSize: 100 }))
  if (!data) return null
  return (
    <section className="card no-print" style={{ marginBottom: 16 }}>
      <h2>{words.objections}</h2>
      {data.total === 0 ? (
        <p>{words.noObjections}</p>
      ) : (
        <ul>
          {data.items.map(({ itemId, number, title }) => (
            <li key={itemId}>
              {number} {title}{' '}
              <Link to="/items/$itemId" params={{ itemId }}>
                {words.open}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
