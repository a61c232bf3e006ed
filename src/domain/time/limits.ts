import { z } from 'zod'
import type { Calendar } from './calendar.ts'
import type { StartEvent } from '../vocabulary/start-events.ts'
import { derivationOf, type Circumstances, type Derivation, type VolumeBonus } from './derivation.ts'
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
  /** 当日起算: the day of the event is day one; without it counting begins on the next day (Civil Code, article 201). */
  firstDayCounts: z.boolean().exactOptional(),
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

/** Which events a limit may be counted from, the usual one first; empty where only one is possible. */
export const startsOfLimits = z.registry<{ readonly starts: readonly StartEvent[] }>()

/** 时限: a limit as data; `domain-rules.md` 5.1. What starts it is the setting that holds it. */
export const limitSchema = z
  .discriminatedUnion('unit', [counted, fixedDate])
  .register(startsOfLimits, { starts: [] })

/** A limit that places count from different events; the first is meant where none is named. */
export function limitFrom<const Event extends StartEvent>(...starts: readonly [Event, Event, ...Event[]]) {
  const from = z.enum(starts).exactOptional()
  return z
    .discriminatedUnion('unit', [counted.extend({ from }), fixedDate.extend({ from })])
    .register(startsOfLimits, { starts })
}

export type Limit = z.infer<typeof limitSchema> & { readonly from?: StartEvent }

export type { Derivation, DerivationStep, VolumeBonus } from './derivation.ts'

/** A date, and how it came about. */
export type Due = {
  readonly dueOn: PlainDate
  /** Before any roll-over: extensions are counted from here and rolled once, or they drift. */
  readonly baseOn: PlainDate
  readonly derivation: Derivation
}

/**
 * The last day of a limit that starts with an event on `start`. The day of the event is not counted (Civil
 * Code, article 201) unless the limit says so; overdue begins the day after.
 * Example: three months from 2024-04-25 end on 2024-07-25.
 */
export function dueOn(
  limit: Limit,
  start: PlainDate,
  calendar: Calendar,
  circumstances: Circumstances = {},
): Due {
  const { bonus } = circumstances
  const reachedOn = baseOf(limit, start, calendar)
  const baseOn = bonus ? later(reachedOn, bonus, calendar) : reachedOn
  const rule = {
    value: limit.value,
    unit: limit.unit,
    rollOver: limit.rollOver ?? limit.unit !== 'date',
    ...(countsFirstDay(limit) ? { firstDayCounts: true as const } : {}),
  }
  const due = rule.rollOver ? firstWorkingDayFrom(baseOn, calendar) : baseOn
  const computed = { rule, start, reachedOn, baseOn, dueOn: due, circumstances }
  return { dueOn: due, baseOn, derivation: derivationOf(computed, calendar) }
}

function baseOf(limit: Limit, start: PlainDate, calendar: Calendar): PlainDate {
  if (limit.unit === 'date') return fixedDayFrom(limit.value, start)
  // 当日起算: as if it had happened the day before; a limit of nothing ends where it starts in either case.
  const before = countsFirstDay(limit) && limit.value > 0 ? addDays(start, -1) : start
  switch (limit.unit) {
    case 'workingDay':
      return addWorkingDays(before, limit.value, calendar)
    case 'naturalDay':
      return addDays(before, limit.value)
    case 'month':
      return before === start ? addMonths(start, limit.value) : addDays(addMonths(start, limit.value), -1)
  }
}

function countsFirstDay(limit: Limit): boolean {
  return limit.unit !== 'date' && limit.firstDayCounts === true
}

function later(date: PlainDate, { days, unit }: VolumeBonus, calendar: Calendar): PlainDate {
  return unit === 'workingDay' ? addWorkingDays(date, days, calendar) : addDays(date, days)
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
