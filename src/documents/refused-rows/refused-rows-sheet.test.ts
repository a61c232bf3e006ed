import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, type CellObject } from '@e965/xlsx'
import { previewList } from '#application/import-items/preview-list.ts'
import { refusedRowsSheet } from './refused-rows-sheet.ts'

const row = {
  row: 7,
  number: '3',
  title: '修桥的建议',
  proposers: '张三',
  units: '县住建局',
  reason: '没有案由',
}

test('what people typed never becomes a formula, in no column', () => {
  for (const typed of ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1']) {
    const bytes = refusedRowsSheet([
      { row: 7, number: typed, title: typed, proposers: typed, units: typed, reason: typed },
    ])
    const sheet = read(bytes, { type: 'array' }).Sheets.未导入
    assert.equal(sheet?.A2?.v, 7)
    for (const column of ['B', 'C', 'D', 'E', 'F']) {
      const cell: CellObject | undefined = sheet?.[`${column}2`]
      assert.equal(cell?.t, 's')
      assert.equal(cell?.f, undefined)
      assert.match(String(cell?.v), /^'/)
    }
  }
})

test('the sheet goes back into the import as it was, without the apostrophe', () => {
  const bytes = refusedRowsSheet([{ ...row, title: '-1号桥加固的建议' }])
  const preview = previewList({ bytes, fileName: '未导入.xlsx' }, { units: [], name: '柳河县' })
  assert.ok('lists' in preview)
  const [first] = preview.lists[0]?.rows ?? []
  assert.equal(first?.title, '-1号桥加固的建议')
  assert.deepEqual(first?.hostNames, ['县住建局'])
})
