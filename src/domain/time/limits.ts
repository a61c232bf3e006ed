import { z } from 'zod'
import type { Calendar } from './calendar.ts'
import { derivationOf, type Derivation } from './derivation.ts'
import { addMonths } from './months.ts'
import {
  addDays,
  dateOf,
  isEnterableDate,
  isPlainDate,
  yearMonthDayOf,
  type PlainDate,
} from './plain-date.ts'
import { addWorkingDays, firstWorkingDayFrom } from './working-days.ts'

export const countedUnits = ['workingDay', 'naturalDay', 'month'] as const

const counted = z.strictObject({
  value: z.int().min(0).max(3660),
  unit: z.enum(countedUnits),
  /** A last day that is a rest day moves to the next working day (Civil Code, article 203). On unless set off. */
  rollOver: z.boolean().exactOptional(),
})

const fixedDate = z.strictObject({
  /** 'MM-DD', the first such day from the start on (6月30日前), or a full day 'YYYY-MM-DD'. */
  value: z
    .string()
    .refine(isFixedDay, { error: 'expected MM-DD or YYYY-MM-DD', params: { reason: 'noSuchFixedDay' } }),
  unit: z.literal('date'),
  /** A fixed date stays where the county put it unless this is set. */
  rollOver: z.boolean().exactOptional(),
})

/** 时限: a limit as data; `domain-rules.md` 5.1. What starts it is the setting that holds it. */
export const limitSchema = z.discriminatedUnion('unit', [counted, fixedDate])
export type Limit = z.infer<typeof limitSchema>

export type { Derivation, DerivationStep } from './derivation.ts'

/** A date, and how it came about. */
export type Due = {
  readonly dueOn: PlainDate
  /** Before any roll-over: extensions are counted from here and rolled once, or they drift. */
  readonly baseOn: PlainDate
  readonly derivation: Derivation
}

/**
 * The last day of a limit that starts with an event on `start`. The day of the event is not counted (Civil
 * Code, article 201); overdue begins the day after.
 * Example: three months from 2024-04-25 end on 2024-07-25.
 */
export function dueOn(limit: Limit, start: PlainDate, calendar: Calendar): Due {
  const baseOn = baseOf(limit, start, calendar)
  const rule = { value: limit.value, unit: limit.unit, rollOver: limit.rollOver ?? limit.unit !== 'date' }
  const due = rule.rollOver ? firstWorkingDayFrom(baseOn, calendar) : baseOn
  return { dueOn: due, baseOn, derivation: derivationOf({ rule, start, baseOn, dueOn: due }, calendar) }
}

function baseOf(limit: Limit, start: PlainDate, calendar: Calendar): PlainDate {
  switch (limit.unit) {
    case 'workingDay':
      return addWorkingDays(start, limit.value, calendar)
    case 'naturalDay':
      return addDays(start, limit.value)
    case 'month':
      return addMonths(start, limit.value)
    case 'date':
      return fixedDayFrom(limit.value, start)
  }
}

function fixedDayFrom(value: string, start: PlainDate): PlainDate {
  if (isPlainDate(value)) return value
  const { year } = yearMonthDayOf(start)
  // 29 February waits for a leap year, at most eight years away.
  for (let candidate = year; candidate <= year + 8; candidate += 1) {
    const day = dateOf(candidate, Number(value.slice(0, 2)), Number(value.slice(3, 5)))
    if (day && day >= start) return day
  }
  throw new RangeError(`not a day of the year: ${value}`)
}

function isFixedDay(text: string): boolean {
  return isEnterableDate(text) || (/^\d{2}-\d{2}$/.test(text) && isPlainDate(`2024-${text}`))
}
