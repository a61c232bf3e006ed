import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { defaultSettings } from '../../jurisdiction/settings/settings.ts'
import { fileItemData } from './file-item.ts'
import { numberFrom, sequenceOfNumber } from './number-parts.ts'

const numbered = {
  kind: 'suggestion',
  period: 'betweenSessions',
  sessionId: 's1',
  year: 2024,
  category: '农林水',
} as const
const sessions = [{ id: 's1', term: 16, ordinal: 3 }]
const numbering = { numbered, settings: defaultSettings, sessions }
const from = (template: string, sequence: number) => numberFrom(template, sequence, numbering)

test('the running figure is found where the template puts it, and at the end of any other number', () => {
  for (const [template, number, sequence] of [
    ['{seq}', '25', 25],
    ['{year}-{seq:3}', '2024-007', 7],
    ['{seq}-{year}', '160-2024', 160],
    ['(第{seq}号)', '(第12号)', 12],
    ['{term}{session}{seq:3}', '163012', 12],
    ['{kind}{period}{seq:3}', '建闭012', 12],
    ['{category}{seq}', '农林水9', 9],
    ['{seq}', '第12号', 12],
    ['{seq}', 'F77', 77],
    ['{seq}', '特', 0],
  ] as const)
    assert.equal(sequenceOfNumber(template, number, numbering), sequence, `${template} ${number}`)
})

test('what is drawn is found again', () => {
  const templates = fc.constantFrom(
    '{seq}',
    '{year}-{seq:3}',
    '{seq}-{year}',
    '第{seq}号',
    '{kind}{year}-{seq:4}',
  )
  fc.assert(
    fc.property(templates, fc.integer({ min: 1, max: 99_999 }), (template, sequence) => {
      assert.equal(sequenceOfNumber(template, from(template, sequence), numbering), sequence)
    }),
  )
})

test('full-width figures and letters are the same number', () => {
  assert.equal(fileItemData.parse({ number: 'Ｆ７７' }).number, 'F77')
})

test('a number is made of any parts, each filled in', () => {
  assert.equal(from('{term}{session}{seq:3}', 7), '163007')
  assert.equal(from('{kind}{period}〔{year}〕{seq}', 7), '建闭〔2024〕7')
  assert.equal(from('{category}-{seq:2}', 7), '农林水-07')
})
