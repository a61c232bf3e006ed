import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  compare,
  daysBetween,
  endOfDay,
  instant,
  isPlainDate,
  localDate,
  plainDate,
  startOfDay,
  weekday,
} from './plain-date.ts'

const anyDay = fc.integer({ min: 0, max: 80_000 }).map(days => addDays(plainDate('1949-10-01'), days))

describe('plain dates', () => {
  it('takes days that exist and nothing else', () => {
    for (const good of ['2024-02-29', '2000-02-29', '1949-10-01', '2024-12-31'])
      assert.ok(isPlainDate(good), good)
    for (const bad of [
      '2023-02-29',
      '1900-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-4-5',
      '20240405',
      '',
      '2024-06-31',
    ])
      assert.ok(!isPlainDate(bad), bad)
    assert.throws(() => plainDate('2024-02-30'), RangeError)
  })

  it('adds days over month, leap day and year', () => {
    assert.equal(addDays(plainDate('2024-02-28'), 1), '2024-02-29')
    assert.equal(addDays(plainDate('2023-12-31'), 1), '2024-01-01')
    assert.equal(addDays(plainDate('2024-03-01'), -1), '2024-02-29')
  })

  it('knows the weekday, Monday first', () => {
    assert.equal(weekday(plainDate('2024-04-25')), 4)
    assert.equal(weekday(plainDate('2024-04-28')), 7)
    assert.equal(weekday(plainDate('2024-08-12')), 1)
    assert.equal(weekday(plainDate('1969-12-31')), 3)
  })

  it('agrees with the calendar of the runtime on every day it draws', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const utc = new Date(`${day}T00:00:00.000Z`)
        assert.equal(utc.toISOString().slice(0, 10), day)
        assert.equal(weekday(day), utc.getUTCDay() || 7)
      }),
    )
  })

  it('counts back what it added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        const other = addDays(day, days)
        assert.equal(daysBetween(day, other), days)
        assert.equal(Math.sign(compare(other, day)), Math.sign(days))
      }),
    )
  })
})

describe('moments', () => {
  it('belongs to the local day in Shanghai, not to the day in UTC', () => {
    assert.equal(localDate(instant('2024-08-10T15:59:59.999Z')), '2024-08-10')
    assert.equal(localDate(instant('2024-08-10T16:00:00.000Z')), '2024-08-11')
    assert.equal(localDate(instant('2023-12-31T16:00:00.000Z')), '2024-01-01')
  })

  it('starts and ends a day at midnight in Shanghai', () => {
    assert.equal(startOfDay(plainDate('2024-08-10')), '2024-08-09T16:00:00.000Z')
    assert.equal(endOfDay(plainDate('2024-08-10')), '2024-08-10T15:59:59.999Z')
    fc.assert(
      fc.property(anyDay, day => {
        assert.equal(localDate(startOfDay(day)), day)
        assert.equal(localDate(endOfDay(day)), day)
      }),
    )
  })

  it('refuses a moment with another zone or without milliseconds', () => {
    for (const bad of [
      '2024-08-10T12:00:00Z',
      '2024-08-10T12:00:00.000+08:00',
      '2024-08-10',
      '2024-02-30T00:00:00.000Z',
    ])
      assert.throws(() => instant(bad), RangeError)
  })
})
