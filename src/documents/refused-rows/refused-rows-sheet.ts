import { utils, write } from '@e965/xlsx'
import { numberCell, textCell } from '../paper/cells.ts'

export type RefusedRow = {
  readonly row: number
  readonly number: string
  readonly title: string
  readonly proposers: string
  readonly units: string
  readonly reason: string
}

const headings = ['原表行号', '编号', '案由', '提案人', '主办单位', '未导入原因'] as const

/** 未导入的行: with headings that the import itself reads, so that the mended file goes straight back in. */
export function refusedRowsSheet(rows: readonly RefusedRow[]): Uint8Array {
  const cells = rows.map(({ row, number, title, proposers, units, reason }) => [
    numberCell(row),
    ...[number, title, proposers, units, reason].map(textCell),
  ])
  const sheet = utils.aoa_to_sheet([headings.map(textCell), ...cells])
  sheet['!cols'] = [{ wch: 8 }, { wch: 10 }, { wch: 60 }, { wch: 24 }, { wch: 24 }, { wch: 60 }]
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '未导入')
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer) // type 'array' gives a buffer
}
