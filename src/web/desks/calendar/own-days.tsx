import { useQuery } from '@tanstack/react-query'
import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { daysDateChangesQuery, setCalendarDays, type OwnDay, type YearCalendar } from '#web/api/calendar.ts'
import { useKitWords } from '#web/kit/kit-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useCommand } from '#web/kit/use-command.ts'
import { DatesAhead } from '#web/kit/dates-ahead.tsx'
import { DayForm } from './day-form.tsx'
import { useCalendarWords } from '#web/kit/use-calendar-words.ts'

type Props = { readonly data: YearCalendar; readonly isKeeper: boolean; readonly picked: string }

/** 本县录入的日期: a list that the administrator changes and saves as a whole. */
export function OwnDays({ data, isKeeper, picked }: Props) {
  const words = useCalendarWords()
  const kit = useKitWords()
  const { message } = App.useApp()
  const { run, isRunning, problem } = useCommand()
  const [draft, setDraft] = useState<readonly OwnDay[]>()
  const [confirmedTo, setConfirmedTo] = useState('')
  const days = draft ?? data.own
  const isChanged = draft !== undefined || confirmedTo !== ''
  const { data: ahead } = useQuery({ ...daysDateChangesQuery(data.year, days), enabled: draft !== undefined })
  const save = async () => {
    const body = { days, ...(confirmedTo ? { confirmedTo } : {}) }
    const done = await run(async key => {
      await setCalendarDays(data.year, body, key)
      return true
    })
    if (!done) return
    setDraft(undefined)
    setConfirmedTo('')
    message.success(words.saved)
  }
  const add = (day: OwnDay) =>
    setDraft(
      [...days.filter(({ date }) => date !== day.date), day].sort((one, other) =>
        one.date.localeCompare(other.date),
      ),
    )
  return (
    <section className="card stack">
      <h2>{words.own}</h2>
      {days.length === 0 && <p>{words.noOwn}</p>}
      <ul className="calendar-own">
        {days.map(({ date, kind, reason, source }) => (
          <li key={date}>
            <b>{kit.date(date)}</b> {words.kinds[kind]} · {reason} <small>{source}</small>
            {isKeeper && (
              <Button
                size="small"
                aria-label={words.remove(date)}
                onClick={() => setDraft(days.filter(day => day.date !== date))}
              >
                {words.removeShort}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isKeeper && <DayForm key={picked} year={data.year} picked={picked} onAdd={add} />}
      {isKeeper && draft && ahead && <DatesAhead changes={ahead} />}
      {isKeeper && (
        <div className="calendar-save">
          <label className="form-field">
            {words.wholeYear}
            <Input type="date" value={confirmedTo} onChange={event => setConfirmedTo(event.target.value)} />
          </label>
          {problem !== undefined && <ProblemAlert problem={problem} />}
          {isChanged && <p role="status">{words.unsaved}</p>}
          <Button type="primary" loading={isRunning} disabled={!isChanged} onClick={save}>
            {words.save}
          </Button>
        </div>
      )}
    </section>
  )
}
