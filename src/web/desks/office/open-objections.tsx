import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { directoryQuery } from '#web/api/directory.ts'
import { partsQuery } from '#web/api/parts.ts'
import { KindTag } from '#web/kit/kind-tag.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'

/** 异议: the parts some unit objected to; settled on the item's own page, with all reasons in sight. */
export function OpenObjections() {
  const { meetings: words } = useOfficeWords()
  const { data } = useQuery(partsQuery({ nextStep: 'awaitRuling' }))
  const { data: directory } = useQuery(directoryQuery())
  if (!data) return null
  return (
    <section className="card no-print" style={{ marginBottom: 16 }}>
      <h2>{words.objections}</h2>
      {data.parts.length === 0 ? (
        <p>{words.noObjections}</p>
      ) : (
        <ul className="plain-list">
          {data.parts.map(({ itemId, assignmentId, unitId, kind, number, title }) => (
            <li key={itemId + assignmentId}>
              <KindTag kind={kind} /> {number} {title}
              <span className="soft">{directory?.units.find(({ id }) => id === unitId)?.name}</span>
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
