import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { itemQuery, itemsQuery } from '#web/api/items.ts'
import { ConsultationList } from '#web/item/panels/consultation-list.tsx'
import { KindTag } from '#web/kit/kind-tag.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'

/** 有争议的件: what the meeting has to decide, with the office's reason and the units' side by side. */
export function MeetingDisputes() {
  const { meetings: words } = useOfficeWords()
  const { data } = useQuery(itemsQuery({ stage: 'filed', partMark: 'any:disputed', pageSize: 200 }))
  if (!data || data.items.length === 0) return null
  return (
    <section className="card no-print" style={{ marginBottom: 16 }}>
      <h2>{words.disputes(data.total)}</h2>
      <ul className="plain-list">
        {data.items.map(({ itemId, kind, number, title }) => (
          <li key={itemId}>
            <KindTag kind={kind} /> {number}{' '}
            <Link to="/items/$itemId" params={{ itemId }}>
              {title}
            </Link>
            <BothSides itemId={itemId} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function BothSides({ itemId }: { readonly itemId: string }) {
  const { meetings: words } = useOfficeWords()
  const { data: view } = useQuery(itemQuery(itemId))
  if (!view) return null
  const { item } = view
  return (
    <>
      <p className="soft">
        {words.officeReason}：{item.allotment?.note || words.noReason}
      </p>
      <ConsultationList item={item} />
    </>
  )
}
