import { plainDate, type PlainDate } from '../time/plain-date.ts'
import { refuse, type AnyRefusal } from './refusals.ts'

/**
 * A day that belongs to no item of this year: items are handed in from the year before their plenary on. Undefined
 * when the day is possible.
 */
export function tooEarly(day: PlainDate, year: number): AnyRefusal | undefined {
  const from = plainDate(`${year - 1}-01-01`)
  return day < from ? refuse('dayTooEarly', { from }) : undefined
}

/** The same for a day on which something has happened, which cannot be after `today`. */
export function tooEarlyOrToCome(
  day: PlainDate,
  { year, today }: { readonly year: number; readonly today: PlainDate },
): AnyRefusal | undefined {
  return day > today ? refuse('dayInFuture') : tooEarly(day, year)
}
