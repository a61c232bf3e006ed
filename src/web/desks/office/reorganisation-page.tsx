import { useQuery } from '@tanstack/react-query'
import { Button, Input, Popconfirm, Select } from 'antd'
import { useId, useState } from 'react'
import { reorganisationWords as en } from '#phrases/en/reorganisation.ts'
import { reorganisationWords as zh } from '#phrases/zh-CN/reorganisation.ts'
import { directoryQuery } from '#web/api/directory.ts'
import { movesAheadQuery, reorganise, type MoveResult } from '#web/api/reorganisation.ts'
import { usePhrases } from '#web/kit/language.tsx'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useCommand } from '#web/kit/use-command.ts'
import { MovesTable } from './moves-table.tsx'

/** 机构变动: who ends, who follows, what would move; then all of it in one step with a result for each. */
export function ReorganisationPage() {
  const words = usePhrases({ 'zh-CN': zh, en })
  const { data: directory } = useQuery(directoryQuery())
  const { run, isRunning, problem } = useCommand()
  const [unitId, setUnitId] = useState<string>()
  const [successorId, setSuccessorId] = useState<string>()
  const [reason, setReason] = useState('')
  const [results, setResults] = useState<readonly MoveResult[]>()
  const reasonId = useId()
  const units = directory?.units ?? []
  const nameOf = (id: string | undefined) => units.find(unit => unit.id === id)?.name ?? ''
  const options = units.map(({ id, name, closure }) => ({
    value: id,
    label: `${name}${closure ? words.closed(closure.on) : ''}`,
  }))
  const choose = (set: (id: string) => void) => (id: string) => {
    set(id)
    setResults(undefined)
  }
  const end = async () => {
    if (!unitId || !successorId) return
    const done = await run(key => reorganise({ unitId, successorId, reason: reason.trim() }, key))
    if (done) setResults(done.results)
  }
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <section className="card stack narrow-form">
        <label className="form-field">
          {words.former}
          <Select
            aria-label={words.former}
            options={options}
            onChange={choose(setUnitId)}
            showSearch={{ optionFilterProp: 'label' }}
          />
        </label>
        <label className="form-field">
          {words.successor}
          <Select
            aria-label={words.successor}
            options={options.filter(
              ({ value }) => value !== unitId && !units.find(({ id }) => id === value)?.closure,
            )}
            onChange={choose(setSuccessorId)}
            showSearch={{ optionFilterProp: 'label' }}
          />
        </label>
        <label className="form-field" htmlFor={reasonId}>
          {words.reason}
          <Input
            id={reasonId}
            value={reason}
            maxLength={500}
            placeholder={words.reasonHint}
            onChange={event => setReason(event.target.value)}
          />
        </label>
        {unitId && successorId && !results && <Ahead unitId={unitId} successorId={successorId} />}
        {problem !== undefined && <ProblemAlert problem={problem} />}
        {isRunning && <p role="status">{words.working}</p>}
        {unitId && successorId && !results && (
          <Popconfirm title={words.sure} okText={words.yes} cancelText={words.no} onConfirm={end}>
            <Button
              type="primary"
              danger
              size="large"
              loading={isRunning}
              disabled={reason.trim().length < 4}
            >
              {words.confirm(nameOf(unitId), nameOf(successorId))}
            </Button>
          </Popconfirm>
        )}
        {results && <Results results={results} />}
      </section>
    </>
  )
}

function Ahead(succession: { readonly unitId: string; readonly successorId: string }) {
  const words = usePhrases({ 'zh-CN': zh, en })
  const { data } = useQuery(movesAheadQuery(succession))
  if (!data) return null
  const steps = data.items.reduce((sum, { moves }) => sum + moves.length, 0)
  return (
    <div role="status">
      <p>{steps === 0 ? words.none : words.found(data.items.length, steps)}</p>
      {data.staying > 0 && <p className="soft">{words.staying(data.staying)}</p>}
      <MovesTable
        rows={data.items.flatMap(({ itemId, number, title, moves }) =>
          moves.map(({ name }, index) => ({
            key: `${itemId} ${index}`,
            itemId,
            number,
            title,
            what: words.whats[name],
          })),
        )}
      />
    </div>
  )
}

function Results({ results }: { readonly results: readonly MoveResult[] }) {
  const words = usePhrases({ 'zh-CN': zh, en })
  const left = results.filter(({ outcome }) => outcome === 'refused')
  return (
    <div role="status">
      <p>{words.done(results.length - left.length)}</p>
      {left.length > 0 && <p className="alarming">{words.left(left.length)}</p>}
      <MovesTable
        rows={left.map(({ itemId, title, command, detail }, index) => ({
          key: `${itemId} ${index}`,
          itemId,
          title,
          what: words.whats[command],
          why: detail ?? '',
        }))}
      />
    </div>
  )
}
