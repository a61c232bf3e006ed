import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultSettings } from '#domain/jurisdiction/settings/settings.ts'
import { settingsForm } from '#domain/jurisdiction/settings/subjects.ts'
import { differences } from './differences.ts'

test('only what means something else differs, whatever the order of its parts', () => {
  const names = (other: typeof defaultSettings) =>
    differences(settingsForm(), defaultSettings, other).map(({ name }) => name)
  assert.deepEqual(names({ ...defaultSettings, replyLimit: { unit: 'month', value: 3 } }), [])
  assert.deepEqual(names({ ...defaultSettings, replyLimit: { unit: 'month', value: 4 } }), ['replyLimit'])
  assert.deepEqual(names({ ...defaultSettings, categories: [...defaultSettings.categories].reverse() }), [
    'categories',
  ])
})
