import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { calendarQuery } from '#web/api/calendar.ts'
import { sessionQuery } from '#web/api/session.ts'
import { useKitWords } from '#web/kit/kit-words.ts'
import './calendar.css'
import { DateChanges } from './date-changes.tsx'
import { OwnDays } from './own-days.tsx'
import { useCalendarWords } from '#web/kit/use-calendar-words.ts'
import { YearView } from './year-view.tsx'

/** 工作日历: the year as dates are counted by it, the county's own days, and what a change would move. */
export function CalendarPage() {
  const words = useCalendarWords()
  const kit = useKitWords()
  const { data: me } = useQuery(sessionQuery())
  const [chosen, setYear] = useState<number>()
  const [picked, setPicked] = useState('')
  const year = chosen ?? Number(me?.today.slice(0, 4) ?? 2024)
  const { data } = useQuery(calendarQuery(year))
  const holds = (role: string) => me?.grants.some(grant => grant.role === role) ?? false
  const isKeeper = holds('administrator')
  return (
    <>
      <header className="page-head">
        <h1>{words.title}</h1>
        <div className="calendar-years">
          <Button onClick={() => setYear(year - 1)}>{words.previous}</Button>
          <b>{words.year(year)}</b>
          <Button onClick={() => setYear(year + 1)}>{words.next}</Button>
        </div>
      </header>
      <p>{words.intro}</p>
      {data && (
        <Alert
          type={data.endsSoon ? 'warning' : 'info'}
          showIcon
          title={(data.endsSoon ? words.endsSoon : words.confirmedTo)(kit.date(data.confirmedTo))}
        />
      )}
      {data ? (
        <YearView data={data} {...(isKeeper ? { onPick: setPicked } : {})} />
      ) : (
        <p role="status">{kit.loading}</p>
      )}
      {data && <OwnDays key={year} data={data} isKeeper={isKeeper} picked={picked} />}
      {holds('supervisionOffice') && <DateChanges />}
    </>
  )
}
