import { isOpenPromise } from '#domain/vocabulary/promise-words.ts'
import { useQuery } from '@tanstack/react-query'
import type { ReplyPromise } from '#domain/item/follow-up/reply-promise.ts'
import { sessionQuery } from '#web/api/session.ts'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useFollowUpWords } from '../follow-up-words.ts'
import { useUnitNames } from '../use-unit-names.ts'
import { FactTable } from './fact-table.tsx'
import { PromiseRecord } from './promise-record.tsx'

type Props = { readonly itemId: string; readonly promise: ReplyPromise }

/** 承诺事项: the promise as it stands, then its record. An ended one starts folded. */
export function PromiseBlock({ itemId, promise }: Props) {
  const words = useFollowUpWords()
  const { promiseStatuses } = useVocabulary()
  const nameOf = useUnitNames()
  const { data: me } = useQuery(sessionQuery())
  const isOpen = isOpenPromise(promise)
  const isLate = isOpen && promise.dueOn < (me?.today ?? '')
  return (
    <details className="item-unit" open={isOpen}>
      <summary>
        <span className="item-role">{words.promise}</span>
        <strong>{nameOf(promise.unitId)}</strong>
        <span className="item-unit-status">{promiseStatuses[promise.status]}</span>
        <span className={isLate ? 'item-unit-due item-level-dissatisfied' : 'item-unit-due'}>
          {words.dueOn} <LegalDate date={promise.dueOn} /> {isLate && words.overdue}
        </span>
      </summary>
      <div className="item-unit-body">
        <PromiseFacts promise={promise} isOpen={isOpen} />
        <PromiseRecord itemId={itemId} promise={promise} />
      </div>
    </details>
  )
}

function PromiseFacts({ promise, isOpen }: { readonly promise: ReplyPromise; readonly isOpen: boolean }) {
  const words = useFollowUpWords()
  const { promiseKinds } = useVocabulary()
  const { kind, responsible, evidenceRequired, milestones, reschedulings } = promise
  const first = reschedulings[0]?.from
  return (
    <>
      <FactTable
        facts={[
          { label: words.promised, value: <span className="item-prose">{promise.text}</span>, isWide: true },
          { label: words.madeOn, value: <LegalDate date={promise.madeOn} /> },
          {
            label: words.dueOn,
            value: (
              <>
                <LegalDate date={promise.dueOn} />
                {first && <span className="item-quiet"> （{words.firstDueOn(first)}）</span>}
              </>
            ),
          },
          ...(kind ? [{ label: words.kind, value: promiseKinds[kind] }] : []),
          ...(responsible ? [{ label: words.responsible, value: responsible }] : []),
          ...(isOpen ? [{ label: words.nextReport, value: <LegalDate date={promise.reviewOn} /> }] : []),
          ...(evidenceRequired
            ? [{ label: words.evidenceRequired, value: evidenceRequired, isWide: true }]
            : []),
          ...(milestones.length > 0
            ? [
                {
                  label: words.milestones,
                  value: milestones.map(({ text, dueOn }) => `${dueOn} ${text}`).join('；'),
                  isWide: true,
                },
              ]
            : []),
        ]}
      />
      {!kind && isOpen && <p className="item-quiet">{words.notPlanned}</p>}
    </>
  )
}
