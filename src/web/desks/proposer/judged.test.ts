import assert from 'node:assert/strict'
import { test } from 'node:test'
import { missingIn } from './judged.ts'

test('an untouched form lacks both answers', () => {
  assert.deepEqual(missingIn({}), ['attitude', 'result'])
})

test('dissatisfied with either needs a reason', () => {
  assert.deepEqual(missingIn({ attitude: 'satisfied', result: 'dissatisfied' }), ['reason'])
  assert.deepEqual(missingIn({ attitude: 'dissatisfied', result: 'satisfied', reason: '  ' }), ['reason'])
  assert.deepEqual(missingIn({ attitude: 'dissatisfied', result: 'satisfied', reason: '没有来人' }), [])
})

test('content answers need nothing else', () => {
  assert.deepEqual(missingIn({ attitude: 'satisfied', result: 'basicallySatisfied' }), [])
})
