import { useQuery } from '@tanstack/react-query'
import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { applyDateChanges, dateChangesQuery } from '#web/api/calendar.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useCommand } from '#web/kit/use-command.ts'
import { MovedDates } from '#web/kit/moved-dates.tsx'
import { useCalendarWords } from '#web/kit/use-calendar-words.ts'

/** 重算期限: first which dates would move, then all of them; the system writes why, and a word may be added. */
export function DateChanges() {
  const { changes: words } = useCalendarWords()
  const { message } = App.useApp()
  const { run, isRunning, problem } = useCommand()
  const { data: changes } = useQuery(dateChangesQuery())
  const [reason, setReason] = useState('')
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
          <MovedDates changes={changes} />
          <label className="form-field">
            {words.reason}
            <Input value={reason} maxLength={500} onChange={event => setReason(event.target.value)} />
          </label>
          {problem !== undefined && <ProblemAlert problem={problem} />}
          <div>
            <Button type="primary" loading={isRunning} onClick={apply}>
              {words.apply(changes.length)}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
