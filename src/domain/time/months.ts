import { addDays, dateOf, yearMonthDayOf, plainDate, type PlainDate } from './plain-date.ts'

/**
 * The corresponding day so many months later, or the last day of that month when it has none (Civil Code,
 * article 202). Example: one month after 2024-01-31 is 2024-02-29.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = yearMonthDayOf(date)
  const index = year * 12 + (month - 1) + months
  const targetYear = Math.floor(index / 12)
  const targetMonth = index - targetYear * 12 + 1
  return dateOf(targetYear, targetMonth, day) ?? lastOfMonth(targetYear, targetMonth)
}

/** The last day of a month (1–12). */
export function lastOfMonth(year: number, month: number): PlainDate {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1]
  const first = `${String(nextYear).padStart(4, '0')}-${String(nextMonth).padStart(2, '0')}-01`
  return addDays(plainDate(first), -1)
}
