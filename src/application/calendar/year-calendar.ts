import type { CalendarDay } from '#domain/jurisdiction/county-calendar.ts'
import { calendarOf } from '#domain/jurisdiction/county-calendar.ts'
import { coverageEndsSoon, type Calendar, type DayKind } from '#domain/time/calendar.ts'
import { addDays, plainDate, weekday, type PlainDate } from '#domain/time/plain-date.ts'
import type { Asking } from '../ask.ts'

export type YearCalendar = {
  readonly year: number
  readonly today: PlainDate
  readonly days: readonly {
    readonly date: PlainDate
    /** 1 Monday to 7 Sunday. */
    readonly weekday: number
    readonly kind: DayKind
    /** Why it differs from its weekday. */
    readonly reason?: string
  }[]
  /** The county's own days of this year. */
  readonly own: readonly CalendarDay[]
  readonly confirmedTo: PlainDate
  /** 覆盖预警: no confirmed arrangement for the next 90 days. */
  readonly endsSoon: boolean
}

/** 工作日历: every day of a year with its kind, as dates are counted by it. */
export function yearCalendar({ jurisdiction, now }: Asking, year: number, base: Calendar): YearCalendar {
  const calendar = calendarOf(jurisdiction, base)
  const days: YearCalendar['days'][number][] = []
  const end = plainDate(`${year}-12-31`)
  for (let date = plainDate(`${year}-01-01`); date <= end; date = addDays(date, 1)) {
    const reason = calendar.reasonFor(date)
    days.push({
      date,
      weekday: weekday(date),
      kind: calendar.dayKind(date),
      ...(reason === undefined ? {} : { reason }),
    })
  }
  return {
    year,
    today: now.today,
    days,
    own: (jurisdiction.calendarDays ?? []).filter(({ date }) => date.startsWith(`${year}-`)),
    confirmedTo: calendar.coverage.to,
    endsSoon: coverageEndsSoon(calendar, now.today),
  }
}
