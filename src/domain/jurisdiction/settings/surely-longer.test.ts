import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stateCouncilCalendar } from '../../time/calendar.ts'
import { dueOn, type Limit } from '../../time/limits.ts'
import { addDays, plainDate } from '../../time/plain-date.ts'
import { surelyLonger } from './surely-longer.ts'

const counted = fc.record({
  value: fc.integer({ min: 0, max: 150 }),
  unit: fc.constantFrom('workingDay' as const, 'naturalDay' as const, 'month' as const),
})
const short = counted.map(
  ({ value, unit }): Limit => ({ unit, value: unit === 'month' ? value % 13 : value }),
)

test('what is surely longer ends later on every day of a year, and never earlier', () => {
  const starts = fc.integer({ min: 0, max: 365 }).map(days => addDays(plainDate('2023-12-01'), days))
  fc.assert(
    fc.property(short, short, starts, (one, other, start) => {
      if (!surelyLonger(one, other, 2024)) return
      const [longer, shorter] = [
        dueOn(one, start, stateCouncilCalendar),
        dueOn(other, start, stateCouncilCalendar),
      ]
      assert.ok(longer.baseOn >= shorter.baseOn, `${start}: ${longer.baseOn} before ${shorter.baseOn}`)
    }),
    { numRuns: 3000, seed: 20240425 },
  )
})

test('fixed dates are compared as days of the year', () => {
  const day = (value: string): Limit => ({ value, unit: 'date' })
  assert.equal(surelyLonger(day('08-31'), day('06-30'), 2024), true)
  assert.equal(surelyLonger(day('06-30'), day('2024-08-31'), 2024), false)
  assert.equal(surelyLonger(day('2025-01-31'), day('12-31'), 2024), true)
  assert.equal(surelyLonger(day('08-31'), { value: 1, unit: 'month' }, 2024), false)
})
