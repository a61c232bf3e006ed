import { z } from 'zod'
import { dayKinds, withOverlay, type Calendar } from '../time/calendar.ts'
import { plainDateSchema } from '../time/plain-date.ts'
import type { Jurisdiction } from './jurisdiction.ts'

export const calendarDaySchema = z.strictObject({
  date: plainDateSchema,
  kind: z.enum(dayKinds),
  reason: z.string().trim().min(1).max(100),
  /** The notice it rests on. */
  source: z.string().trim().min(1).max(200),
})
export type CalendarDay = z.infer<typeof calendarDaySchema>

/** The county's own days of one year; they take the place of those entered for it before. */
export const calendarDaysData = z.strictObject({
  year: z.int().min(1949).max(2999),
  days: z.array(calendarDaySchema).max(366),
  /** Set when the whole notice of a year has been typed in: up to here the calendar is certain. */
  confirmedTo: plainDateSchema.exactOptional(),
})
export type CalendarDays = z.infer<typeof calendarDaysData>

/** Every day once, and of the year it is entered for. */
export function calendarDaysFit({ year, days }: CalendarDays): boolean {
  const dates = new Set(days.map(({ date }) => date))
  return dates.size === days.length && days.every(({ date }) => date.startsWith(`${year}-`))
}

/** 工作日历 of a county: the State Council's with its own days on top. */
export function calendarOf(
  { calendarDays = [], calendarConfirmedTo }: Pick<Jurisdiction, 'calendarDays' | 'calendarConfirmedTo'>,
  base: Calendar,
): Calendar {
  if (calendarDays.length === 0 && calendarConfirmedTo === undefined) return base
  return withOverlay(base, calendarDays, calendarConfirmedTo)
}
