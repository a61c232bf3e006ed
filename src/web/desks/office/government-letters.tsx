import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { itemsQuery } from '#web/api/items.ts'
import { sessionQuery } from '#web/api/session.ts'
import { KindTag } from '#web/kit/kind-tag.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'

/** 以县政府名义的答复: what waits for a county leader's signature, on his first page; nothing for all others. */
export function GovernmentLetters() {
  const { home: words } = useOfficeWords()
  const { data: me } = useQuery(sessionQuery())
  const isLeader = me?.grants.some(({ role }) => role === 'countyLeader') ?? false
  const { data } = useQuery({ ...itemsQuery({ government: 'toSign', pageSize: 50 }), enabled: isLeader })
  if (!data || data.total === 0) return null
  return (
    <section className="card" aria-labelledby="government-letters">
      <h2 id="government-letters">{words.toSign(data.total)}</h2>
      <ul className="government-letters">
        {data.items.map(({ itemId, kind, number, title }) => (
          <li key={itemId}>
            <KindTag kind={kind} /> {number}{' '}
            <Link to="/items/$itemId" params={{ itemId }} hash="units">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
