import type { LampDays } from '#domain/facts/item-filter.ts'
import { calendarOf } from '#domain/jurisdiction/county-calendar.ts'
import type { Jurisdiction } from '#domain/jurisdiction/jurisdiction.ts'
import { settingsOf } from '#domain/jurisdiction/settings-of.ts'
import type { Calendar } from '#domain/time/calendar.ts'
import { warnUntil } from '#domain/time/lamps.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import { workingDaysBetween } from '#domain/time/working-days.ts'
import type { Lamp, Milestone } from '#domain/vocabulary/lamps.ts'

/** The days that divide the lamps on this day, by the county's own warning time. */
export function lampDaysOn(today: PlainDate, jurisdiction: Jurisdiction, calendar: Calendar): LampDays {
  const { warnWorkingDays } = settingsOf(jurisdiction, Number(today.slice(0, 4)), today)
  return { today, warnUntil: warnUntil(today, warnWorkingDays, calendarOf(jurisdiction, calendar)) }
}

export type LampReading = { readonly lamp: Lamp; readonly daysLeft: number | null }

/** 时限灯 of an item or a part: red by its due day alone, yellow by whatever has to be done before it. */
export type WatchReading = LampReading & { readonly milestone: Milestone | null }
type Watched = {
  readonly dueOn: PlainDate | null
  readonly watchOn: PlainDate | null
  readonly milestone: Milestone | null
}

/** An early date that passed does not make an item overdue: it stays yellow, with the days since. */
export function watchReader(days: LampDays, calendar: Calendar): (watched: Watched) => WatchReading {
  const read = lampReader(days, calendar)
  return ({ dueOn, watchOn, milestone }) => {
    const due = read(dueOn)
    if (due.lamp === 'none' || watchOn === null || watchOn === dueOn) return { ...due, milestone }
    if (due.lamp === 'red') return { ...due, milestone: 'reply' }
    const { lamp, daysLeft } = read(watchOn)
    return { lamp: lamp === 'red' ? 'yellow' : lamp, daysLeft, milestone }
  }
}

/**
 * Reads a date's lamp and the working days left (negative: overdue by so many). Many rows share few dates, so each
 * date is counted once.
 */
export function lampReader(days: LampDays, calendar: Calendar): (dueOn: PlainDate | null) => LampReading {
  const known = new Map<PlainDate | null, LampReading>()
  return dueOn => {
    const reading = known.get(dueOn) ?? readingOf(dueOn, days, calendar)
    known.set(dueOn, reading)
    return reading
  }
}

function readingOf(dueOn: PlainDate | null, days: LampDays, calendar: Calendar): LampReading {
  if (dueOn === null) return { lamp: 'none', daysLeft: null }
  const { today } = days
  if (dueOn < today) return { lamp: 'red', daysLeft: -workingDaysBetween(dueOn, today, calendar) }
  return {
    lamp: dueOn <= days.warnUntil ? 'yellow' : 'green',
    daysLeft: workingDaysBetween(today, dueOn, calendar),
  }
}
