import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { stateCouncilCalendar as calendar } from './calendar.ts'
import { isProvisional } from './derivation.ts'
import { timeLamp, warnUntil } from './lamps.ts'
import { countedUnits, dueOn, limitSchema, type Limit } from './limits.ts'
import { addDays, plainDate } from './plain-date.ts'
import { isWorkingDay } from './working-days.ts'

const anyDay = fc.integer({ min: 0, max: 8000 }).map(days => addDays(plainDate('2004-01-01'), days))
const anyLimit = fc.record({ value: fc.integer({ min: 0, max: 40 }), unit: fc.constantFrom(...countedUnits) })

describe('limits', () => {
  const cases: readonly (readonly [Limit, string, string, string])[] = [
    [{ value: 5, unit: 'workingDay' }, '2024-04-25', '2024-05-06', 'over Labour Day with a worked Sunday'],
    [{ value: 3, unit: 'month' }, '2024-04-25', '2024-07-25', 'to the corresponding day'],
    [{ value: 3, unit: 'month' }, '2024-01-14', '2024-04-15', 'a Sunday rolls to Monday'],
    [{ value: 6, unit: 'month' }, '2024-04-01', '2024-10-08', 'a day in National Day rolls behind it'],
    [{ value: 6, unit: 'month', rollOver: false }, '2024-04-01', '2024-10-01', 'and stays without roll-over'],
    [{ value: 1, unit: 'month' }, '2024-03-28', '2024-04-28', 'a worked Sunday is a good last day'],
    [{ value: 10, unit: 'naturalDay' }, '2024-04-22', '2024-05-06', 'ten days end in the holiday'],
    [{ value: 20, unit: 'naturalDay' }, '2024-04-25', '2024-05-15', 'all days count'],
    [
      { value: '06-30', unit: 'date' },
      '2024-04-25',
      '2024-06-30',
      'a fixed date stays though it is a Sunday',
    ],
    [{ value: '06-30', unit: 'date', rollOver: true }, '2024-04-25', '2024-07-01', 'unless told to roll'],
    [
      { value: '06-30', unit: 'date' },
      '2024-07-01',
      '2025-06-30',
      'a fixed date that has passed is next year’s',
    ],
    [{ value: '2024-08-05', unit: 'date' }, '2024-04-25', '2024-08-05', 'a full date'],
    [
      { value: 5, unit: 'workingDay', firstDayCounts: true },
      '2024-04-25',
      '2024-04-30',
      'day one is the day itself',
    ],
    [
      { value: 1, unit: 'workingDay', firstDayCounts: true },
      '2024-05-01',
      '2024-05-06',
      'or the first worked day',
    ],
    [{ value: 10, unit: 'naturalDay', firstDayCounts: true }, '2024-04-06', '2024-04-15', 'one day earlier'],
    [
      { value: 3, unit: 'month', firstDayCounts: true },
      '2024-04-25',
      '2024-07-24',
      'a month is full the day before',
    ],
  ]
  for (const [limit, start, end, why] of cases) {
    it(`${limit.value} ${limit.unit} from ${start}: ${why}`, () => {
      assert.equal(dueOn(limit, plainDate(start), calendar).dueOn, end)
    })
  }

  it('tells how the date came about', () => {
    const { derivation } = dueOn({ value: 5, unit: 'workingDay' }, plainDate('2024-04-25'), calendar)
    assert.deepEqual(derivation, [
      { step: 'start', on: '2024-04-25' },
      { step: 'rule', countedFrom: '2024-04-26', value: 5, unit: 'workingDay', rollOver: true },
      { step: 'workedRestDay', on: '2024-04-28', name: '劳动节' },
      { step: 'holiday', from: '2024-05-01', to: '2024-05-05', name: '劳动节' },
      { step: 'weekends', days: 1 },
      { step: 'reached', on: '2024-05-06' },
    ])
  })

  it('tells of a day one that counts, of what it waits for, and of more time for many items', () => {
    const limit = { value: 3, unit: 'month', firstDayCounts: true } as const
    const bonus = { items: 23, days: 10, unit: 'naturalDay' } as const
    const told = { event: 'assigned', awaits: 'received', bonus } as const
    const due = dueOn(limit, plainDate('2024-04-25'), calendar, told)
    assert.deepEqual(
      [due.baseOn, due.dueOn, ...due.derivation],
      [
        '2024-08-03',
        '2024-08-05',
        { step: 'start', on: '2024-04-25', event: 'assigned' },
        { step: 'awaits', event: 'received' },
        {
          step: 'rule',
          countedFrom: '2024-04-25',
          value: 3,
          unit: 'month',
          rollOver: true,
          firstDayCounts: true,
        },
        { step: 'reached', on: '2024-07-24' },
        { step: 'volume', ...bonus, to: '2024-08-03' },
        { step: 'rolledOver', from: '2024-08-03', to: '2024-08-05', name: '' },
      ],
    )
  })

  it('keeps the day before roll-over beside the day after it', () => {
    const due = dueOn({ value: 6, unit: 'month' }, plainDate('2024-04-01'), calendar)
    assert.equal(due.baseOn, '2024-10-01')
    assert.deepEqual(due.derivation.at(-1), {
      step: 'rolledOver',
      from: '2024-10-01',
      to: '2024-10-08',
      name: '国庆节',
    })
  })

  it('is provisional beyond the notices, and only where the date depends on them', () => {
    const late = addDays(calendar.coverage.to, 1)
    const provisional = (limit: Limit) => isProvisional(dueOn(limit, late, calendar).derivation)
    assert.ok(provisional({ value: 5, unit: 'workingDay' }))
    assert.ok(provisional({ value: 3, unit: 'month' }))
    assert.ok(!provisional({ value: 3, unit: 'month', rollOver: false }))
    assert.ok(!provisional({ value: '06-30', unit: 'date' }))
    assert.ok(
      !isProvisional(dueOn({ value: 3, unit: 'month' }, plainDate('2024-04-25'), calendar).derivation),
    )
  })

  it('never ends before it starts, ends on a worked day, and later starts never end earlier', () => {
    fc.assert(
      fc.property(anyDay, anyLimit, (start, limit) => {
        const due = dueOn(limit, start, calendar)
        assert.ok(due.dueOn >= due.baseOn && due.baseOn >= start)
        if (limit.unit !== 'workingDay' || limit.value > 0) assert.ok(isWorkingDay(due.dueOn, calendar))
        assert.ok(due.dueOn <= dueOn(limit, addDays(start, 1), calendar).dueOn)
      }),
    )
  })

  it('accepts limits as data and nothing else', () => {
    for (const good of [
      { value: 5, unit: 'workingDay' },
      { value: '02-29', unit: 'date' },
    ])
      assert.ok(limitSchema.safeParse(good).success)
    for (const bad of [
      { value: -1, unit: 'workingDay' },
      { value: 2.5, unit: 'month' },
      { value: '06-31', unit: 'date' },
      { value: 5, unit: 'week' },
      { value: 5, unit: 'workingDay', extra: 1 },
    ])
      assert.ok(!limitSchema.safeParse(bad).success)
  })
})

describe('the lamp', () => {
  const due = plainDate('2024-05-06')
  const cases = [
    ['2024-04-24', 'green', 6, 0],
    ['2024-04-25', 'yellow', 5, 0],
    ['2024-04-30', 'yellow', 1, 0],
    ['2024-05-05', 'yellow', 1, 0],
    ['2024-05-06', 'yellow', 0, 0],
    ['2024-05-07', 'red', 0, 1],
  ] as const
  for (const [today, lamp, workingDaysLeft, daysLate] of cases) {
    it(`due on ${due}, on ${today} it is ${lamp}`, () => {
      assert.deepEqual(timeLamp(due, plainDate(today), 5, calendar), { lamp, workingDaysLeft, daysLate })
    })
  }

  it('is yellow exactly when no more than the warning days are left, also for a due day that is a rest day', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 40 }), fc.nat({ max: 10 }), (today, ahead, warn) => {
        const dueDay = addDays(today, ahead)
        const { lamp, workingDaysLeft } = timeLamp(dueDay, today, warn, calendar)
        assert.equal(lamp, workingDaysLeft <= warn ? 'yellow' : 'green')
        assert.equal(lamp === 'yellow', dueDay <= warnUntil(today, warn, calendar))
      }),
    )
  })
})
