import type { LampDays } from '#domain/facts/item-filter.ts'
import type { Jurisdiction } from '#domain/jurisdiction/jurisdiction.ts'
import { settingsOf } from '#domain/jurisdiction/settings-of.ts'
import type { Calendar } from '#domain/time/calendar.ts'
import { warnUntil } from '#domain/time/lamps.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import { workingDaysBetween } from '#domain/time/working-days.ts'
import type { Lamp } from '#domain/vocabulary/lamps.ts'

/** The days that divide the lamps on this day, by the county's own warning time. */
export function lampDaysOn(today: PlainDate, jurisdiction: Jurisdiction, calendar: Calendar): LampDays {
  const { warnWorkingDays } = settingsOf(jurisdiction, Number(today.slice(0, 4)), today)
  return { today, warnUntil: warnUntil(today, warnWorkingDays, calendar) }
}

export type LampReading = { readonly lamp: Lamp; readonly daysLeft: number | null }

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
