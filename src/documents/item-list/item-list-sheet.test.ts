import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, utils, type CellObject } from '@e965/xlsx'
import { factsOf } from '#domain/facts/item-facts.ts'
import { itemFilterSchema } from '#domain/facts/item-filter.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import { county } from '#test/kit/letters.ts'
import { delivered, met } from '#test/kit/story.ts'
import { itemList as english } from '#phrases/en/item-list.ts'
import { itemList as chinese } from '#phrases/zh-CN/item-list.ts'
import { itemListSheet } from './item-list-sheet.ts'
import type { ListedItem } from './item-list.ts'

const listed = (change: Partial<ListedItem> = {}): ListedItem => ({
  ...factsOf(met().item),
  lamp: 'green',
  daysLeft: 12,
  ...change,
})

function sheetOf(items: readonly ListedItem[], language: 'zh-CN' | 'en' = 'zh-CN') {
  const bytes = itemListSheet(
    {
      jurisdiction: { ...county, isDemonstration: true },
      items,
      filter: { kind: 'suggestion', hostUnitId: 'housing', met: true, year: 2024 },
      on: plainDate('2024-08-10'),
    },
    language,
  )
  const book = read(bytes, { type: 'array', cellNF: true })
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  assert.ok(sheet)
  const heads = utils.sheet_to_json<string[]>(sheet, { header: 1, range: 2 })[0] ?? []
  const cell = (label: string, row = 3) =>
    sheet[utils.encode_cell({ r: row, c: heads.indexOf(label) })] as CellObject | undefined // a cell of the sheet
  return { sheet, cell }
}

test('title, day, count and filter stand above the rows', () => {
  const { sheet } = sheetOf([listed(), listed()])
  assert.equal(sheet.A1?.v, '示范县建议提案列表')
  assert.equal(sheet.B1?.v, '演示数据')
  assert.equal(
    sheet.A2?.v,
    '截至2024年8月10日　共2件　筛选：类型＝建议；主办单位＝县住建局；已确认见面＝是；年度＝2024',
  )
})

test('dates are dates, numbers are numbers, what is not known is empty', () => {
  const { cell } = sheetOf([listed({ assignedOn: plainDate('2024-04-26'), number: '12' })])
  const assignedOn = cell('交办日期')
  assert.equal(assignedOn?.t, 'n')
  assert.equal(assignedOn?.v, 45408)
  assert.equal(assignedOn?.z, 'yyyy-mm-dd')
  assert.equal(cell('编号')?.v, 12)
  assert.equal(cell('剩余工作日')?.v, 12)
  assert.equal(cell('答复日期'), undefined)
})

test('codes are words, units their short names', () => {
  const { cell } = sheetOf([{ ...factsOf(delivered().item), lamp: 'green', daysLeft: 3 }])
  assert.equal(cell('主办单位')?.v, '县住建局')
  assert.equal(cell('会办单位')?.v, '县水利局')
  assert.equal(cell('办理阶段')?.v, '已答复')
  assert.equal(cell('答复类别')?.v, 'A')
})

test('what people typed never becomes a formula', () => {
  for (const title of ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1']) {
    const stored = sheetOf([listed({ title, leadName: title })]).cell('案由')
    assert.equal(stored?.t, 's')
    assert.equal(stored?.f, undefined)
    assert.match(String(stored?.v), /^'/)
  }
  assert.equal(sheetOf([listed({ number: '007' })]).cell('编号')?.v, '007')
})

test('every field a list can be narrowed to has its word in both languages', () => {
  const fields = Object.keys(itemFilterSchema.shape).sort()
  assert.deepEqual(Object.keys(chinese.filters).sort(), fields)
  assert.deepEqual(Object.keys(english.filters).sort(), fields)
  assert.equal(sheetOf([], 'en').sheet.A2?.v?.toString().startsWith('As of 10 August 2024'), true)
})
