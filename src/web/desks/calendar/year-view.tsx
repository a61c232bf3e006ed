import type { ShownDay, YearCalendar } from '#web/api/calendar.ts'
import { useCalendarWords } from '#web/kit/use-calendar-words.ts'

type Props = {
  readonly data: YearCalendar
  /** Given to who may enter days. */
  readonly onPick?: (date: string) => void
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** Twelve months; holidays and worked rest days carry a word, never the colour alone. */
export function YearView({ data, onPick }: Props) {
  const words = useCalendarWords()
  const own = new Set(data.own.map(({ date }) => date))
  return (
    <>
      <ul className="calendar-legend">
        <li className="day-holiday">
          {words.marks.holiday} {words.legend.holiday}
        </li>
        <li className="day-made-up">
          {words.marks.madeUp} {words.legend.madeUp}
        </li>
        <li className="day-weekend">{words.legend.weekend}</li>
        <li className="day-own">{words.legend.own}</li>
      </ul>
      <div className="calendar-year">
        {months.map(month => (
          <section key={month} className="calendar-month" aria-label={words.month(month)}>
            <h2>{words.month(month)}</h2>
            <div className="calendar-grid">
              {words.weekdays.map(name => (
                <span key={name} className="calendar-weekday">
                  {name}
                </span>
              ))}
              {daysOf(data, month).map((day, index) => (
                <Day
                  key={day.date}
                  day={day}
                  isFirst={index === 0}
                  isOwn={own.has(day.date)}
                  isToday={day.date === data.today}
                  {...(onPick ? { onPick } : {})}
                />
              ))}
            </div>
          </section>
        ))}
      </div>
    </>
  )
}

type DayProps = {
  readonly day: ShownDay
  readonly isFirst: boolean
  readonly isOwn: boolean
  readonly isToday: boolean
  readonly onPick?: (date: string) => void
}

function Day({ day, isFirst, isOwn, isToday, onPick }: DayProps) {
  const words = useCalendarWords()
  const sort = sortOf(day)
  const mark =
    sort === 'holiday' || sort === 'made-up' ? words.marks[sort === 'holiday' ? 'holiday' : 'madeUp'] : ''
  const label = [day.date, words.kinds[day.kind], day.reason].filter(Boolean).join(' ')
  const shared = {
    className: `calendar-day day-${sort}${isOwn ? ' day-own' : ''}${isToday ? ' day-today' : ''}`,
    style: isFirst ? { gridColumnStart: day.weekday } : {},
    title: label,
  }
  const face = (
    <>
      {Number(day.date.slice(8))}
      {mark && <small>{mark}</small>}
    </>
  )
  if (!onPick) return <span {...shared}>{face}</span>
  return (
    <button type="button" {...shared} aria-label={label} onClick={() => onPick(day.date)}>
      {face}
    </button>
  )
}

function sortOf({ kind, weekday, reason }: ShownDay): string {
  const isWeekend = weekday >= 6
  if (kind === 'working') return isWeekend ? 'made-up' : 'plain'
  return reason === undefined ? 'weekend' : 'holiday'
}

function daysOf({ days, year }: YearCalendar, month: number): readonly ShownDay[] {
  const prefix = `${year}-${String(month).padStart(2, '0')}-`
  return days.filter(({ date }) => date.startsWith(prefix))
}
