import { z } from 'zod'
import { dayNumber, yearMonthDay } from './day-number.ts'

/**
 * A day of the calendar, 'YYYY-MM-DD', without hour or zone. The brand keeps instants and free text out of
 * legal days: a process that runs in UTC would otherwise call items late eight hours off.
 * Plain dates compare correctly with `<` and `<=`.
 */
export type PlainDate = string & { readonly __brand: 'PlainDate' }

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for 'YYYY-MM-DD' of a day that exists. */
export function isPlainDate(text: string): text is PlainDate {
  const [, year, month, day] = pattern.exec(text) ?? []
  return year !== undefined && toPlainDate(dayNumber(Number(year), Number(month), Number(day))) === text
}

/** The day written in `text`. Throws a RangeError when there is no such day. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`not a day of the calendar: ${JSON.stringify(text)}`)
  return text
}

/** Days that people may enter: from the Republic's founding year on, as far ahead as any plan goes. */
export function isEnterableDate(text: string): text is PlainDate {
  return isPlainDate(text) && text >= '1949-01-01' && text <= '2199-12-31'
}

export const plainDateSchema = z
  .string()
  .refine(isEnterableDate, { error: 'expected a day YYYY-MM-DD', params: { reason: 'noSuchDay' } })

/** The day so many days later; negative counts go back. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return toPlainDate(numberOf(date) + days)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return numberOf(to) - numberOf(from)
}

/** The earlier of two days: a question about a day still to come is answered with today. */
export function earlier(one: PlainDate, other: PlainDate): PlainDate {
  return one < other ? one : other
}

/** Negative, zero or positive, for sorting from early to late. */
export function compare(one: PlainDate, other: PlainDate): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** 1 Monday … 7 Sunday, as in ISO 8601. */
export function weekday(date: PlainDate): number {
  return ((((numberOf(date) + 3) % 7) + 7) % 7) + 1
}

/** Year, month (1–12) and day of a date. */
export function yearMonthDayOf(date: PlainDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** The day of these parts, or undefined when there is none (30 February). */
export function dateOf(year: number, month: number, day: number): PlainDate | undefined {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return isPlainDate(text) ? text : undefined
}

function numberOf(date: PlainDate): number {
  const { year, month, day } = yearMonthDayOf(date)
  return dayNumber(year, month, day)
}

function toPlainDate(number: number): PlainDate {
  const { year, month, day } = yearMonthDay(number)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate // a day by construction
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** A moment, ISO 8601 in UTC with milliseconds: '2024-04-25T01:30:00.000Z'. */
export type Instant = string & { readonly __brand: 'Instant' }

const instantPattern = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

export function isInstant(text: string): text is Instant {
  return instantPattern.test(text) && isPlainDate(text.slice(0, 10))
}

/** The moment written in `text`. Throws a RangeError when it is not UTC with milliseconds. */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new RangeError(`not a moment in UTC: ${JSON.stringify(text)}`)
  return text
}

/** The local day of a moment in Asia/Shanghai, which is UTC+8 the whole year. */
export function localDate(moment: Instant): PlainDate {
  const utcDay = plainDate(moment.slice(0, 10))
  return Number(moment.slice(11, 13)) >= 16 ? addDays(utcDay, 1) : utcDay
}

/** The first moment of a local day. */
export function startOfDay(date: PlainDate): Instant {
  return `${addDays(date, -1)}T16:00:00.000Z` as Instant // midnight in Shanghai is 16:00 of the day before in UTC
}

/** The last moment of a local day, 23:59:59.999+08:00. */
export function endOfDay(date: PlainDate): Instant {
  return `${date}T15:59:59.999Z` as Instant // the same shift, to the last millisecond
}
