import type { Calendar } from './calendar.ts'
import { addDays, daysBetween, type PlainDate } from './plain-date.ts'

export function isWorkingDay(date: PlainDate, calendar: Calendar): boolean {
  return calendar.dayKind(date) === 'working'
}

/**
 * The day on which so many working days have passed. The day it starts on is not counted (Civil Code,
 * article 201); zero is the start itself.
 * Example: five working days after 2024-04-25 is 2024-05-06, for Sunday 28 April was worked and 1–5 May were off.
 */
export function addWorkingDays(start: PlainDate, count: number, calendar: Calendar): PlainDate {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a count of working days: ${count}`)
  let date = start
  for (let left = count; left > 0; ) {
    date = addDays(date, 1)
    if (isWorkingDay(date, calendar)) left -= 1
  }
  return date
}

/** Ten years and some days: more than any limit of the law. */
const countedDays = 3700

/**
 * Working days after `from` up to and with `to`; negative when `to` is earlier (then the working days after
 * `to` up to and with `from`). Beyond ten years no arrangement is known: the last whole weeks count five days each.
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: Calendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar) || 0
  const weeks = Math.max(0, Math.floor((daysBetween(from, to) - countedDays) / 7))
  const until = addDays(to, -7 * weeks)
  let count = 5 * weeks
  for (let date = addDays(from, 1); date <= until; date = addDays(date, 1)) {
    if (isWorkingDay(date, calendar)) count += 1
  }
  return count
}

/** The day itself when it is worked, else the first working day after it (Civil Code, article 203). */
export function firstWorkingDayFrom(date: PlainDate, calendar: Calendar): PlainDate {
  let day = date
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1)
  return day
}
