import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { stateCouncilCalendar as calendar, coverageEndsSoon, withOverlay } from './calendar.ts'
import { addMonths } from './months.ts'
import { addDays, plainDate } from './plain-date.ts'
import { addWorkingDays, firstWorkingDayFrom, isWorkingDay, workingDaysBetween } from './working-days.ts'

const anyDay = fc.integer({ min: 0, max: 9000 }).map(days => addDays(plainDate('2004-01-01'), days))

describe('the calendar', () => {
  const kinds = [
    ['2024-02-04', 'working', 'the Sunday before Spring Festival is worked'],
    ['2024-02-09', 'working', 'the eve of 2024 was an ordinary Friday by the notice'],
    ['2024-02-10', 'rest', 'first day of Spring Festival'],
    ['2024-04-07', 'working', 'Sunday worked for Tomb-sweeping Day'],
    ['2024-04-28', 'working', 'Sunday worked for Labour Day'],
    ['2024-05-01', 'rest', 'Labour Day'],
    ['2024-05-11', 'working', 'Saturday worked for Labour Day'],
    ['2024-05-12', 'rest', 'an ordinary Sunday'],
    ['2024-09-14', 'working', 'Saturday worked for Mid-autumn'],
    ['2024-10-12', 'working', 'Saturday worked for National Day'],
    ['2025-01-26', 'working', 'Sunday worked for Spring Festival'],
    ['2025-02-04', 'rest', 'last day of Spring Festival, a Tuesday'],
    ['2025-04-27', 'working', 'Sunday worked for Labour Day'],
    ['2025-10-08', 'rest', 'last day of National Day and Mid-autumn'],
    ['2025-10-11', 'working', 'Saturday worked for National Day'],
  ] as const
  for (const [date, kind, why] of kinds) {
    it(`${date} is a ${kind} day: ${why}`, () => assert.equal(calendar.dayKind(plainDate(date)), kind))
  }

  it('is confirmed as far as the notices go and says when they end', () => {
    assert.ok(calendar.isConfirmed(plainDate('2024-05-11')))
    assert.ok(calendar.isConfirmed(plainDate('2025-12-31')))
    const { from, to } = calendar.coverage
    assert.ok(!calendar.isConfirmed(addDays(from, -1)))
    assert.ok(!calendar.isConfirmed(addDays(to, 1)))
    assert.ok(coverageEndsSoon(calendar, addDays(to, -30)))
    assert.ok(!coverageEndsSoon(calendar, addDays(to, -200)))
  })

  it('lets a jurisdiction keep a day differently', () => {
    const local = withOverlay(calendar, [
      { date: plainDate('2024-07-08'), kind: 'rest', reason: '自治县成立纪念日' },
    ])
    assert.equal(local.dayKind(plainDate('2024-07-08')), 'rest')
    assert.equal(local.reasonFor(plainDate('2024-07-08')), '自治县成立纪念日')
    assert.equal(local.dayKind(plainDate('2024-07-09')), 'working')
    assert.equal(addWorkingDays(plainDate('2024-07-05'), 1, local), '2024-07-09')
  })

  it('is confirmed on single days an operator enters, or up to the day he vouches for', () => {
    const beyond = addDays(calendar.coverage.to, 40)
    const oneDay = withOverlay(calendar, [{ date: beyond, kind: 'rest', reason: '元旦' }])
    assert.ok(oneDay.isConfirmed(beyond))
    assert.ok(!oneDay.isConfirmed(addDays(beyond, 1)))
    assert.ok(withOverlay(calendar, [], addDays(beyond, 300)).isConfirmed(addDays(beyond, 1)))
  })
})

describe('working days', () => {
  const cases = [
    ['2024-04-25', 5, '2024-05-06'],
    ['2024-04-26', 1, '2024-04-28'],
    ['2024-04-28', 1, '2024-04-29'],
    ['2024-05-10', 1, '2024-05-11'],
    ['2024-05-11', 1, '2024-05-13'],
    ['2024-02-08', 1, '2024-02-09'],
    ['2024-02-09', 1, '2024-02-18'],
    ['2024-04-03', 2, '2024-04-08'],
    ['2024-09-13', 2, '2024-09-18'],
    ['2024-09-30', 3, '2024-10-10'],
    ['2024-10-11', 1, '2024-10-12'],
    ['2024-12-31', 1, '2025-01-02'],
    ['2025-01-24', 2, '2025-01-27'],
    ['2025-01-27', 1, '2025-02-05'],
    ['2025-04-25', 5, '2025-05-06'],
    ['2025-09-26', 4, '2025-10-09'],
    ['2024-05-04', 1, '2024-05-06'],
    ['2024-06-07', 1, '2024-06-11'],
  ] as const
  for (const [start, count, end] of cases) {
    it(`${count} after ${start} is ${end}`, () => {
      assert.equal(addWorkingDays(plainDate(start), count, calendar), end)
      assert.equal(workingDaysBetween(plainDate(start), plainDate(end), calendar), count)
    })
  }

  it('does not move for a count of zero, and refuses a broken count', () => {
    assert.equal(addWorkingDays(plainDate('2024-05-01'), 0, calendar), '2024-05-01')
    assert.throws(() => addWorkingDays(plainDate('2024-05-01'), -1, calendar), RangeError)
    assert.throws(() => addWorkingDays(plainDate('2024-05-01'), 1.5, calendar), RangeError)
  })

  it('counting gives back what was added, always ending on a worked day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 90 }), (start, count) => {
        const end = addWorkingDays(start, count, calendar)
        assert.equal(workingDaysBetween(start, end, calendar), count)
        assert.equal(workingDaysBetween(end, start, calendar), -count)
        assert.ok(isWorkingDay(end, calendar))
      }),
    )
  })

  it('is monotone in the start and strictly in the count', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (start, count) => {
        const end = addWorkingDays(start, count, calendar)
        assert.ok(end <= addWorkingDays(addDays(start, 1), count, calendar))
        assert.ok(end < addWorkingDays(start, count + 1, calendar))
      }),
    )
  })

  it('rolls a rest day to the first worked one, also to a worked Sunday', () => {
    assert.equal(firstWorkingDayFrom(plainDate('2024-05-01'), calendar), '2024-05-06')
    assert.equal(firstWorkingDayFrom(plainDate('2024-04-27'), calendar), '2024-04-28')
    assert.equal(firstWorkingDayFrom(plainDate('2024-04-29'), calendar), '2024-04-29')
  })
})

describe('months', () => {
  const cases = [
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-04-25', 3, '2024-07-25'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-12-31', 12, '2025-12-31'],
    ['2024-10-15', 3, '2025-01-15'],
    ['2024-05-31', 0, '2024-05-31'],
  ] as const
  for (const [start, months, end] of cases) {
    it(`${months} after ${start} is ${end}`, () => assert.equal(addMonths(plainDate(start), months), end))
  }

  it('is monotone in start and months', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (start, months) => {
        assert.ok(addMonths(start, months) <= addMonths(addDays(start, 1), months))
        assert.ok(addMonths(start, months) < addMonths(start, months + 1))
      }),
    )
  })
})

it('a span of centuries is counted at once, its far weeks as five days each', () => {
  const from = plainDate('2024-04-25')
  const near = workingDaysBetween(from, addDays(from, 3700), calendar)
  assert.equal(workingDaysBetween(from, addDays(from, 3700 + 7 * 52), calendar), near + 260)
  assert.equal(workingDaysBetween(from, plainDate('9999-12-31'), calendar) > 2_000_000, true)
})
