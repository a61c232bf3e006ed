import type { Calendar } from './calendar.ts'
import { addDays, daysBetween, type PlainDate } from './plain-date.ts'
import { addWorkingDays, workingDaysBetween } from './working-days.ts'

/** 时限灯 of one date. The word and the days are shown with the colour, never the colour alone. */
export type TimeLamp = {
  readonly lamp: 'green' | 'yellow' | 'red'
  /** Working days left, the due day included; 0 on the due day itself, never negative. */
  readonly workingDaysLeft: number
  /** Natural days since the due day, 0 while it has not passed. */
  readonly daysLate: number
}

/**
 * Green on schedule, yellow when at most `warnWorkingDays` working days are left, red once the due day has
 * passed: the whole due day is still in time (`lessons.md` 5.1).
 */
export function timeLamp(
  dueOn: PlainDate,
  today: PlainDate,
  warnWorkingDays: number,
  calendar: Calendar,
): TimeLamp {
  if (dueOn < today) return { lamp: 'red', workingDaysLeft: 0, daysLate: daysBetween(dueOn, today) }
  return {
    lamp: dueOn <= warnUntil(today, warnWorkingDays, calendar) ? 'yellow' : 'green',
    workingDaysLeft: workingDaysBetween(today, dueOn, calendar),
    daysLate: 0,
  }
}

/**
 * The last due day that is yellow today. Lists filter by it in one comparison, and agree with `timeLamp` also
 * for due days that are rest days.
 */
export function warnUntil(today: PlainDate, warnWorkingDays: number, calendar: Calendar): PlainDate {
  return addDays(addWorkingDays(today, warnWorkingDays + 1, calendar), -1)
}
