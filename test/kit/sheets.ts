import assert from 'node:assert/strict'
import type { ListReading, ListReadingOptions, ReadRow } from '#domain/list-reading/list-reading.ts'
import { readLists } from '#domain/list-reading/read-lists.ts'
import { addressOf, type SheetCells } from '#domain/list-reading/sheet-cells.ts'

/** A sheet from its rows; a leading '^' merges the cell into the one above, '<' into the one on the left. */
export function sheet(...rows: readonly (readonly string[])[]): SheetCells {
  const filled: { text: string; from?: string }[][] = []
  for (const [at, row] of rows.entries()) {
    const cells: { text: string; from?: string }[] = []
    for (const [column, text] of row.entries()) {
      const origin = text === '^' ? filled[at - 1]?.[column] : text === '<' ? cells[column - 1] : undefined
      const from =
        origin && (origin.from ?? (text === '^' ? addressOf(column, at) : addressOf(column - 1, at + 1)))
      cells.push(origin && from ? { text: origin.text, from } : { text })
    }
    filled.push(cells)
  }
  return {
    sheet: '清单',
    isHidden: false,
    rows: filled.flatMap((cells, at) => {
      const held = cells.flatMap(({ text, from }, column) =>
        text.trim() === ''
          ? []
          : [{ address: addressOf(column, at + 1), column, text, ...(from ? { mergedFrom: from } : {}) }],
      )
      return held.length > 0 ? [{ row: at + 1, cells: held }] : []
    }),
  }
}

export function readOne(cells: SheetCells, options?: ListReadingOptions): ListReading {
  const { lists } = readLists([cells], options)
  const [list] = lists
  assert.ok(list, 'no headings found')
  return list
}

/** 'code@cell' of all that a row leaves open. */
export function open({ doubts, faults }: ReadRow): string[] {
  return [...doubts, ...faults].map(({ code, cell }) => `${code}@${cell}`)
}

export const headings = ['编号', '类别', '标题', '提案人', '主办', '会办', '办结时限']
