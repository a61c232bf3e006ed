import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fileItemData, officialNumber, sequenceOfNumber } from './file-item.ts'

test('the running figure is found where the template puts it, and at the end of any other number', () => {
  for (const [template, number, sequence] of [
    ['{seq}', '25', 25],
    ['{year}-{seq:3}', '2024-007', 7],
    ['{seq}-{year}', '160-2024', 160],
    ['(第{seq}号)', '(第12号)', 12],
    ['{seq}', '第12号', 12],
    ['{seq}', 'F77', 77],
    ['{seq}', '特', 0],
  ] as const)
    assert.equal(sequenceOfNumber(template, number), sequence, `${template} ${number}`)
})

test('what is drawn is found again', () => {
  const templates = fc.constantFrom('{seq}', '{year}-{seq:3}', '{seq}-{year}', '第{seq}号')
  fc.assert(
    fc.property(templates, fc.integer({ min: 1, max: 99_999 }), (template, sequence) => {
      assert.equal(sequenceOfNumber(template, officialNumber(template, 2024, sequence)), sequence)
    }),
  )
})

test('full-width figures and letters are the same number', () => {
  assert.equal(fileItemData.parse({ number: 'Ｆ７７' }).number, 'F77')
})
