import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { promisesQuery } from '#web/api/promises.ts'
import { LampTag } from '#web/kit/lamp-tag.tsx'
import { useLedgerWords } from '#web/kit/ledger-words.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useKitWords } from '#web/kit/kit-words.ts'

/** 承诺事项待填报: promises of this unit whose report is due, and parked matters due for review; nothing when none is. */
export function PromiseTasks() {
  const words = useLedgerWords()
  const kit = useKitWords()
  const { promiseStatuses } = useVocabulary()
  const { data } = useQuery(promisesQuery({ state: 'reviewDue', pageSize: 50 }))
  if (!data || (data.total === 0 && data.parkedDue === 0)) return null
  return (
    <section aria-labelledby="promise-tasks">
      <h2 id="promise-tasks">{words.deskTitle}</h2>
      <div className="desk-sign-list">
        <ul>
          {data.promises.map(({ itemId, promiseId, text, title, status, reviewOn, lamp, daysLeft }) => (
            <li key={`${itemId}/${promiseId}`}>
              <Link to="/items/$itemId" params={{ itemId }} hash="follow-up">
                <strong>{text}</strong>
                <span>{title}</span>
                <span>
                  {promiseStatuses[status]} <LampTag lamp={lamp} daysLeft={daysLeft} />
                </span>
                <em>{words.reviewBy(kit.date(reviewOn))}</em>
              </Link>
            </li>
          ))}
        </ul>
      </div>
      {data.parkedDue > 0 && (
        <p>
          <Link to="/items" search={{ parked: 'reviewDue' }}>
            {words.parkedDue(data.parkedDue)}
          </Link>
        </p>
      )}
      <p>
        <Link to="/promises">{words.deskMore}</Link>
      </p>
    </section>
  )
}
