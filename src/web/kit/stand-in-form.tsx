import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { endStandIn, nameStandIn, standInQuery } from '#web/api/accounts.ts'
import { useShellWords } from '#web/app/shell-words.ts'
import { ProblemAlert } from './problem-alert.tsx'
import { useCommand } from './use-command.ts'

/** 外出代签: who acts for this account while its holder is away, named or ended; and for whom it acts itself. */
export function StandInForm({ accountId }: { readonly accountId: string }) {
  const { standIn: words } = useShellWords()
  const { data, error } = useQuery(standInQuery(accountId))
  const { run, isRunning, problem } = useCommand()
  const [entry, setEntry] = useState({ to: '', from: '', standInId: '' })
  if (error) return <ProblemAlert problem={error} />
  if (!data) return null
  const { standIn, standsFor, candidates, today } = data
  const from = entry.from || today
  const save = () =>
    run(async key => {
      await nameStandIn(accountId, { ...entry, from }, key)
      setEntry({ to: '', from: '', standInId: '' })
    })
  const day = (name: 'from' | 'to', value: string) => (
    <label className="form-field">
      {words[name]}
      <input
        type="date"
        value={value}
        min={name === 'from' ? today : from}
        onChange={event => setEntry({ ...entry, [name]: event.target.value })}
      />
    </label>
  )
  return (
    <section className="stack" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="soft">{words.hint}</p>
      {standsFor.map(one => (
        <p key={one.accountId}>{words.standsFor(one.name, one.from, one.to)}</p>
      ))}
      {standIn && (
        <>
          <p role="status">{words.runs(standIn.name, standIn.from, standIn.to)}</p>
          <button
            type="button"
            className="main-button"
            disabled={isRunning}
            onClick={() => run(key => endStandIn(accountId, key))}
          >
            {words.end}
          </button>
        </>
      )}
      {!standIn && candidates.length === 0 && <p>{words.nobody}</p>}
      {!standIn && candidates.length > 0 && (
        <>
          <label className="form-field">
            {words.who}
            <select
              value={entry.standInId}
              onChange={event => setEntry({ ...entry, standInId: event.target.value })}
            >
              <option value="">{words.choose}</option>
              {candidates.map(({ accountId: id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {day('from', from)}
          {day('to', entry.to)}
          <button
            type="button"
            className="main-button"
            disabled={isRunning || !entry.standInId || !entry.to}
            onClick={save}
          >
            {words.save}
          </button>
        </>
      )}
      {problem !== undefined && <ProblemAlert problem={problem} />}
    </section>
  )
}
