import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { nextAttemptAt } from './back-off.ts'

describe('when a mail is tried again', () => {
  const waits = (attempts: number) => nextAttemptAt(attempts, '2024-06-28T00:00:00.000Z')

  test('after one, ten and sixty minutes', () => {
    assert.deepEqual([1, 2, 3].map(waits), [
      '2024-06-28T00:01:00.000Z',
      '2024-06-28T00:10:00.000Z',
      '2024-06-28T01:00:00.000Z',
    ])
  })

  test('not for ever', () => {
    assert.equal(waits(9), undefined)
  })
})
