import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { directoryQuery } from '#web/api/directory.ts'
import { promisesQuery, promisesSheetAddress, type LedgerSearch } from '#web/api/promises.ts'
import { sessionQuery } from '#web/api/session.ts'
import { useKitWords } from '#web/kit/kit-words.ts'
import { useLedgerWords } from '#web/kit/ledger-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { LedgerBar } from './ledger-bar.tsx'
import { LedgerQuery } from './ledger-query.tsx'
import { LedgerTable } from './ledger-table.tsx'

/** 承诺台账: promises over all years, narrowed by what stands in the address; a unit sees its own. */
export function PromisesPage() {
  const words = useLedgerWords()
  const kit = useKitWords()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as LedgerSearch // the address; the server checks it
  const { data: directory } = useQuery(directoryQuery())
  const { data: me } = useQuery(sessionQuery())
  const { data: ledger, error } = useQuery({ ...promisesQuery(search), placeholderData: earlier => earlier })
  const isUnit = me?.grants.every(({ unitId }) => unitId !== undefined) ?? false
  const units = directory?.units ?? []
  const show = (next: LedgerSearch) =>
    void navigate({ to: '/promises', search: next as Record<string, string | number> })
  return (
    <>
      <header className="page-head">
        <h1>{words.heading}</h1>
      </header>
      <p>{isUnit ? words.ownHint : words.hint}</p>
      <LedgerQuery search={search} units={isUnit ? [] : units} years={ledger?.years ?? []} onSearch={show} />
      {error && <ProblemAlert problem={error} />}
      {!ledger && !error && <p role="status">{kit.loading}</p>}
      {ledger && (
        <>
          <LedgerBar
            ledger={ledger}
            search={search}
            onSearch={show}
            sheetAddress={promisesSheetAddress(search)}
          />
          {ledger.parkedDue > 0 && (
            <p>
              <Link to="/items" search={{ parked: 'reviewDue' }}>
                {words.parkedDue(ledger.parkedDue)}
              </Link>
            </p>
          )}
          <LedgerTable ledger={ledger} search={search} units={units} onSearch={show} />
        </>
      )}
    </>
  )
}
