import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultSettings } from '#domain/jurisdiction/settings/settings.ts'
import { bonusOf } from './volume-bonus.ts'

const steps = [
  { fromItems: 20, days: 10, unit: 'naturalDay' },
  { fromItems: 50, days: 15, unit: 'naturalDay' },
] as const
const daysFor = (items: number | undefined, volumeExtensions = [...steps]) =>
  bonusOf(
    { unitId: 'housing' },
    {
      settings: { ...defaultSettings, volumeExtensions },
      hostLoad: new Map(items === undefined ? [] : [['housing', items]]),
    },
  ).bonus?.days

test('from 20 items ten days, from 50 fifteen, and none below, whatever the order of the steps', () => {
  assert.deepEqual(
    [undefined, 19, 20, 49, 50, 51].map(items => daysFor(items)),
    [undefined, undefined, 10, 10, 15, 15],
  )
  assert.equal(daysFor(60, [...steps].reverse()), 15)
})

test('it is off unless the county has it', () => {
  assert.deepEqual(
    bonusOf({ unitId: 'housing' }, { settings: defaultSettings, hostLoad: new Map([['housing', 90]]) }),
    {},
  )
})
