import { ledgerStates } from '#domain/vocabulary/ledger-states.ts'
import type { LedgerSearch, PromiseLedger } from '#web/api/promises.ts'
import { useLedgerWords } from '#web/kit/ledger-words.ts'

type Props = {
  readonly ledger: PromiseLedger
  readonly search: LedgerSearch
  readonly onSearch: (search: LedgerSearch) => void
  readonly sheetAddress: string
}

/** 共 n 项: each part of the sum narrows the ledger to itself; and the file for the drawer. */
export function LedgerBar({ ledger, search, onSearch, sheetAddress }: Props) {
  const words = useLedgerWords()
  return (
    <div className="sum-bar" role="status">
      <strong>{words.count(ledger.total)}</strong>
      {ledgerStates
        .filter(state => ledger.counts[state] > 0)
        .map(state => (
          <button
            key={state}
            type="button"
            aria-pressed={search.state === state}
            className={state === 'overdue' ? 'plain-button lamp lamp-red' : 'plain-button'}
            onClick={() => {
              const { page: _, ...rest } = search
              onSearch({ ...rest, state })
            }}
          >
            {state === 'overdue' && <span className="lamp-dot" aria-hidden="true" />}
            {words.states[state]} {ledger.counts[state]}
          </button>
        ))}
      <span className="tool-bar no-print">
        <a href={sheetAddress} download>
          {words.export}
        </a>
      </span>
    </div>
  )
}
