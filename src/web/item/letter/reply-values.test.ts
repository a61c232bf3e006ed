import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOf, valuesOf } from './reply-values.ts'

const asks = [{ id: 'p1' }, { id: 'p2' }]

test('an ask without an answer is left out, so that the gap stays visible', () => {
  const text = textOf({ answers: [{ answer: 'adopted', text: '已安排。' }, {}] }, asks)
  assert.deepEqual(text.answers, [{ pointId: 'p1', answer: 'adopted', text: '已安排。' }])
})

test('a plan has its day and its person where they were written, and a report upward counts only with its day', () => {
  assert.deepEqual(textOf({ planText: '年内完成' }, asks).plan, { text: '年内完成' })
  const whole = { planText: '年内完成', planDueOn: '2024-12-31', planResponsible: '张副局长' }
  assert.deepEqual(textOf(whole, asks).plan, {
    text: '年内完成',
    dueOn: '2024-12-31',
    responsible: '张副局长',
  })
  assert.equal(textOf({ upwardTo: '市交通局' }, asks).upward, undefined)
})

test('a saved draft comes back field by field', () => {
  const values = {
    answers: [{}, { answer: 'explained' as const, text: '说明如下。' }],
    reason: '权限不在县里',
    planText: '年内完成',
    planResponsible: '张副局长',
    upwardTo: '市交通局',
    upwardOn: '2024-05-06',
  }
  const text = textOf(values, asks)
  assert.deepEqual(textOf(valuesOf(text, asks), asks), text)
})
