import type { Calendar } from '#domain/time/calendar.ts'
import type { Derivation, DerivationStep } from '#domain/time/limits.ts'
import { addDays, daysBetween, plainDate, weekday, type PlainDate } from '#domain/time/plain-date.ts'

/**
 * The day that a derivation leads to, counted day by day from its own steps as a reader would on paper; nothing of
 * the product's counting is used. Throws where a step does not follow from the one before.
 */
export function recountedDate(derivation: Derivation, calendar: Calendar): PlainDate {
  let day: PlainDate | undefined
  /** Before any roll-over: what extensions and pauses are counted from. */
  let base: PlainDate | undefined
  for (const step of derivation) {
    switch (step.step) {
      case 'start':
        day = step.on
        break
      case 'rule':
        day = countedOut(step, calendar)
        break
      case 'share':
        day = addDays(
          step.from,
          Math.ceil((Math.max(0, daysBetween(step.from, step.to)) * step.percent) / 100),
        )
        break
      case 'beforeHost': {
        const before = addDays(step.hostDueOn, -step.days)
        day = day && before < day ? day : before
        break
      }
      case 'reached':
        must(step.on === day, `reached ${step.on}, counted ${day}`)
        base = day
        break
      case 'volume':
        day = base = moved(base, step, calendar)
        must(step.to === day, `more days end on ${step.to}, counted ${day}`)
        break
      case 'rolledOver':
        must(day === step.from, `rolled from ${step.from}, stood at ${day}`)
        for (let each = step.from; each < step.to; each = addDays(each, 1))
          must(calendar.dayKind(each) === 'rest', `${each} is worked`)
        must(calendar.dayKind(step.to) === 'working', `${step.to} is a rest day`)
        day = step.to
        break
      case 'withReply':
        must(day === step.from && step.to < step.from, 'capped at a later day')
        day = step.to
        break
      case 'extended':
      case 'corrected':
        must(base === step.from, `changed from ${step.from}, stood at ${base}`)
        day = base = step.to
        break
      case 'paused':
        day = base = moved(base, step, calendar)
        break
      case 'holiday':
        for (let each = step.from; each <= step.to; each = addDays(each, 1))
          must(calendar.dayKind(each) === 'rest', `${each} is told as a holiday`)
        break
      case 'workedRestDay':
        must(calendar.dayKind(step.on) === 'working' && weekday(step.on) >= 6, `${step.on} is told as worked`)
        break
      case 'awaits':
      case 'weekends':
      case 'provisional':
        break
    }
  }
  must(day !== undefined, 'it leads nowhere')
  return day as PlainDate // must() threw otherwise
}

function countedOut(
  { countedFrom, unit, value }: Extract<DerivationStep, { step: 'rule' }>,
  calendar: Calendar,
): PlainDate {
  const count = Number(value)
  switch (unit) {
    case 'workingDay':
    case 'naturalDay':
      return moved(addDays(countedFrom, -1), { days: count, unit }, calendar)
    case 'month': {
      // Counting begins on the 26th: the month ends on the 25th, or with the last day the month has.
      const before = addDays(countedFrom, -1)
      const months = Number(before.slice(0, 4)) * 12 + Number(before.slice(5, 7)) - 1 + count
      const prefix = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
      const days = [31, 30, 29, 28].filter(day => day <= Number(before.slice(8)) || day === 28)
      for (const wanted of [Number(before.slice(8)), ...days])
        try {
          return plainDate(`${prefix}-${String(wanted).padStart(2, '0')}`)
        } catch {}
      throw new Error(`no such month: ${prefix}`)
    }
    case 'date': {
      const text = String(value)
      if (text.length > 5) return plainDate(text)
      let day = addDays(countedFrom, -1)
      while (day.slice(5) !== text) day = addDays(day, 1)
      return day
    }
  }
}

function moved(
  from: PlainDate | undefined,
  { days, unit }: { readonly days: number; readonly unit: 'workingDay' | 'naturalDay' },
  calendar: Calendar,
): PlainDate {
  must(from !== undefined, 'counted from no day')
  let day = from as PlainDate // must() threw otherwise
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (unit === 'naturalDay' || calendar.dayKind(day) === 'working') left -= 1
  }
  return day
}

function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise)
}
