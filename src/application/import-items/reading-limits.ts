import type { ReadFault } from '#domain/list-reading/read-faults.ts'
import type { SheetCells } from '#domain/list-reading/sheet-cells.ts'

/** What no list holds and only costs time. Rows and columns are counted where they hold something. */
export const readingLimits = {
  rows: 20_000,
  columns: 200,
  /** Characters of a cell, as in Excel. */
  cellLength: 32_767,
  /** Characters of all cells: 20,000 long rows of 500 characters. */
  textLength: 10_000_000,
  /** Names and doubts of all rows: fifteen for each of 20,000. */
  findings: 300_000,
} as const

/** The first limit that these sheets pass, or undefined. */
export function excessOf(sheets: readonly SheetCells[]): Omit<ReadFault, 'fileName'> | undefined {
  let rowsRead = 0
  let length = 0
  for (const { rows } of sheets) {
    rowsRead += rows.length
    if (rowsRead > readingLimits.rows) return { fault: 'tooManyRows', maxRows: readingLimits.rows }
    for (const { row, cells } of rows) {
      if (cells.length > readingLimits.columns)
        return { fault: 'rowTooWide', row, maxColumns: readingLimits.columns }
      if (cells.some(({ text }) => text.length > readingLimits.cellLength))
        return { fault: 'cellTooLong', row, maxLength: readingLimits.cellLength }
      length += cells.reduce((sum, { text }) => sum + text.length, 0)
    }
    if (length > readingLimits.textLength) return { fault: 'tooManyCells' }
  }
  return undefined
}
