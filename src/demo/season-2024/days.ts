import type { Calendar } from '#domain/time/calendar.ts'
import { addDays, plainDate, type PlainDate } from '#domain/time/plain-date.ts'
import { addWorkingDays, isWorkingDay } from '#domain/time/working-days.ts'
import type { Random } from '../random.ts'

/** Days of the story: working days of the State Council's calendar for desks, any day for proposers. */
export type Days = {
  /** A working day from `from` to `to`, both included where they are worked. */
  within(from: string, to: string): PlainDate
  /** So many working days after `day`, a number drawn from the range. */
  after(day: PlainDate, least: number, most: number): PlainDate
  /** So many natural days after `day`. */
  anyAfter(day: PlainDate, least: number, most: number): PlainDate
}

export function daysOf(random: Random, calendar: Calendar): Days {
  return {
    within: (from, to) => random.pick(workingDays(plainDate(from), plainDate(to), calendar)),
    after: (day, least, most) => addWorkingDays(day, random.between(least, most), calendar),
    anyAfter: (day, least, most) => addDays(day, random.between(least, most)),
  }
}

export function later(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other
}

function workingDays(from: PlainDate, to: PlainDate, calendar: Calendar): readonly PlainDate[] {
  const days: PlainDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) days.push(day)
  return days
}
