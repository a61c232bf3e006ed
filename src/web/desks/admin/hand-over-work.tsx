import { useQuery } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { handOverWork, heldWorkQuery, type HandOverResult } from '#web/api/accounts.ts'
import { directoryQuery } from '#web/api/directory.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useCommand } from '#web/kit/use-command.ts'

/** 名下的工作: what an account still answers for, unit by unit, and handing it over in one step. Nothing when it holds none. */
export function HandOverWork({ accountId }: { readonly accountId: string }) {
  const { data } = useQuery(heldWorkQuery(accountId))
  const { data: directory } = useQuery(directoryQuery())
  const [results, setResults] = useState<readonly HandOverResult[]>([])
  const { accounts: words } = useOfficeWords()
  const unitIds = [...new Set((data?.parts ?? []).map(({ unitId }) => unitId))]
  if (!data || (unitIds.length === 0 && results.length === 0)) return null
  return (
    <section className="stack" aria-label={words.heldWork}>
      <h3>{words.heldWork}</h3>
      {unitIds.length > 0 && <p>{words.heldWorkHint}</p>}
      {unitIds.map(unitId => (
        <UnitWork
          key={unitId}
          accountId={accountId}
          unitId={unitId}
          unitName={directory?.units.find(({ id }) => id === unitId)?.shortName ?? unitId}
          numbers={data.parts.filter(part => part.unitId === unitId).map(({ number }) => number ?? '')}
          takers={data.takers.filter(taker => taker.unitId === unitId)}
          onDone={setResults}
        />
      ))}
      {results.length > 0 && (
        <ul role="status">
          {results.map(({ itemId, number, outcome, detail }) => (
            <li key={itemId}>
              {number} {outcome === 'handedOver' ? words.handedOver : detail}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type Props = {
  readonly accountId: string
  readonly unitId: string
  readonly unitName: string
  readonly numbers: readonly string[]
  readonly takers: readonly { readonly accountId: string; readonly name: string }[]
  readonly onDone: (results: readonly HandOverResult[]) => void
}

function UnitWork({ accountId, unitId, unitName, numbers, takers, onDone }: Props) {
  const { accounts: words } = useOfficeWords()
  const { run, isRunning, problem } = useCommand()
  const [to, setTo] = useState<string>()
  const [reason, setReason] = useState('')
  const send = async () => {
    const done = await run(key => handOverWork(accountId, { unitId, to: to ?? '', reason }, key))
    if (done) onDone(done.results)
  }
  return (
    <div className="query-block">
      <p>
        {words.heldAt(unitName, numbers.length)} {numbers.join('、')}
      </p>
      <label>
        {words.taker}
        <Select
          aria-label={words.taker}
          value={to ?? null}
          onChange={setTo}
          options={takers.map(taker => ({ value: taker.accountId, label: taker.name }))}
        />
      </label>
      <label>
        {words.handOverReason}
        <Input
          aria-label={words.handOverReason}
          value={reason}
          maxLength={500}
          onChange={event => setReason(event.target.value)}
        />
      </label>
      <Button loading={isRunning} disabled={!to || reason.trim().length < 2} onClick={send}>
        {words.handOverAll}
      </Button>
      {problem !== undefined && <ProblemAlert problem={problem} />}
    </div>
  )
}
