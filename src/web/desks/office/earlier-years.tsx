import { useQueries } from '@tanstack/react-query'
import type { ItemFilter } from '#domain/facts/item-filter.ts'
import { itemsQuery } from '#web/api/items.ts'
import { FigureLink } from '#web/kit/figure-link.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'

/** What may still be owed of an earlier year, under the names of the figures of this one. */
const owed: readonly { readonly name: string; readonly of: ItemFilter }[] = [
  { name: 'toAssign', of: { stage: 'filed' } },
  { name: 'objectionsOpen', of: { objectionOpen: true } },
  { name: 'underHandling', of: { underHandling: true } },
  { name: 'awaitingFeedback', of: { stage: 'replied' } },
  { name: 'promisesOverdue', of: { promise: 'overdue' } },
  { name: 'parkedReviewDue', of: { parked: 'reviewDue' } },
]

type Props = { readonly before: number; readonly asOf: string | undefined }

/** 往年未了: the year's figures leave out what earlier years still owe; here it is, or nothing at all. */
export function EarlierYears({ before, asOf }: Props) {
  const words = useOfficeWords()
  const when = asOf ? { asOf } : {}
  const listings = useQueries({
    queries: owed.map(({ of }) => itemsQuery({ ...of, beforeYear: before, ...when, pageSize: 1 })),
  })
  const shown = owed.flatMap(({ name, of }, index) => {
    const total = listings[index]?.data?.total ?? 0
    return total > 0 ? [{ name, of: { ...of, beforeYear: before }, total }] : []
  })
  if (shown.length === 0) return null
  return (
    <section className="home-earlier" aria-label={words.home.earlier}>
      <h3>{words.home.earlier}</h3>
      <ul>
        {shown.map(({ name, of, total }) => (
          <li key={name}>
            <FigureLink of={of} asOf={asOf}>
              {words.home.earlierNames[name]} {total}
            </FigureLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
