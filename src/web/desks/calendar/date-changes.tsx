import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { applyDateChanges, dateChangesQuery } from '#web/api/calendar.ts'
import { directoryQuery } from '#web/api/directory.ts'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useCommand } from '#web/kit/use-command.ts'
import { useCalendarWords } from './use-calendar-words.ts'

/** 重算期限: first which dates would move, then all of them with one reason. */
export function DateChanges() {
  const { changes: words } = useCalendarWords()
  const { message } = App.useApp()
  const { run, isRunning, problem } = useCommand()
  const { data: changes } = useQuery(dateChangesQuery())
  const { data: directory } = useQuery(directoryQuery())
  const [reason, setReason] = useState('')
  const nameOf = (id: string) => directory?.units.find(unit => unit.id === id)?.shortName ?? id
  const apply = async () => {
    const done = await run(key => applyDateChanges(reason.trim(), key))
    if (!done) return
    setReason('')
    message.success(words.done(done.changed))
  }
  return (
    <section className="card stack" aria-labelledby="date-changes">
      <h2 id="date-changes">{words.title}</h2>
      <p>{words.hint}</p>
      {changes?.length === 0 && <p>{words.none}</p>}
      {changes && changes.length > 0 && (
        <>
          <div className="table-scroll">
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{words.item}</th>
                  <th scope="col">{words.unit}</th>
                  <th scope="col">{words.from}</th>
                  <th scope="col">{words.to}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map(({ itemId, number, title, unitId, from, to }) => (
                  <tr key={`${itemId}/${unitId}`}>
                    <th scope="row">
                      <Link to="/items/$itemId" params={{ itemId }}>
                        {number} {title}
                      </Link>
                    </th>
                    <td className="keep">{nameOf(unitId)}</td>
                    <td>
                      <LegalDate date={from} />
                    </td>
                    <td>{from === to ? words.early : <LegalDate date={to} />}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <label className="form-field">
            {words.reason}
            <Input value={reason} maxLength={1000} onChange={event => setReason(event.target.value)} />
          </label>
          {problem !== undefined && <ProblemAlert problem={problem} />}
          <div>
            <Button type="primary" loading={isRunning} disabled={reason.trim().length < 2} onClick={apply}>
              {words.apply(changes.length)}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
