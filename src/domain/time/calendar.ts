import arrangements from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { addDays, plainDate, weekday, type PlainDate } from './plain-date.ts'

export const dayKinds = ['working', 'rest'] as const
export type DayKind = (typeof dayKinds)[number]

/**
 * 工作日历: which days are worked. Three kinds of day exist in China: ordinary days by weekday, statutory
 * holidays with days off in exchange (放假), and weekend days worked in their place (调休上班).
 */
export type Calendar = {
  dayKind(date: PlainDate): DayKind
  /** Why a day differs from its weekday: the holiday's name, or the reason in the overlay. */
  reasonFor(date: PlainDate): string | undefined
  /** False where no arrangement is published yet: by weekday alone, so a result there is provisional. */
  isConfirmed(date: PlainDate): boolean
  readonly coverage: { readonly from: PlainDate; readonly to: PlainDate }
}

/** A day that one jurisdiction keeps differently, or that was announced after this version was published. */
export type CalendarOverlayDay = {
  readonly date: PlainDate
  readonly kind: DayKind
  readonly reason: string
}

const holidays: Readonly<Record<string, string>> = arrangements.holidays
const madeUpDays: Readonly<Record<string, string>> = arrangements.workdays
const years = Object.keys(holidays).map(date => Number(date.slice(0, 4)))

const coverage = {
  from: plainDate(`${Math.min(...years)}-01-01`),
  // The next notice may still move the last week of December: Saturday 29 December 2018 was worked for New Year 2019.
  to: plainDate(`${Math.max(...years)}-12-24`),
}

/** The State Council's yearly arrangement (国务院办公厅关于部分节假日安排的通知), as `chinese-days` records it. */
export const stateCouncilCalendar: Calendar = {
  dayKind(date) {
    if (date in madeUpDays) return 'working'
    if (date in holidays) return 'rest'
    return weekday(date) >= 6 ? 'rest' : 'working'
  },
  reasonFor: date => nameOf(madeUpDays[date] ?? holidays[date]),
  isConfirmed: date => date >= coverage.from && date <= coverage.to,
  coverage,
}

/**
 * A calendar with a jurisdiction's own days on top. `confirmedTo` extends the coverage when an operator has
 * typed in a whole new year from the notice; single days confirm themselves only.
 */
export function withOverlay(
  base: Calendar,
  days: readonly CalendarOverlayDay[],
  confirmedTo?: PlainDate,
): Calendar {
  const own = new Map(days.map(day => [day.date, day]))
  const to = confirmedTo && confirmedTo > base.coverage.to ? confirmedTo : base.coverage.to
  return {
    dayKind: date => own.get(date)?.kind ?? base.dayKind(date),
    reasonFor: date => own.get(date)?.reason ?? base.reasonFor(date),
    isConfirmed: date => own.has(date) || (date >= base.coverage.from && date <= to),
    coverage: { from: base.coverage.from, to },
  }
}

/** True when within so many days the calendar is no longer confirmed: the new notice must be entered. */
export function coverageEndsSoon(calendar: Calendar, today: PlainDate, withinDays = 90): boolean {
  return calendar.coverage.to < addDays(today, withinDays)
}

/** The package writes 'Labour Day,劳动节,1'. */
function nameOf(entry: string | undefined): string | undefined {
  return entry?.split(',')[1]
}
