import { read, SSF, utils, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { ReadFault } from '#domain/list-reading/read-faults.ts'
import { addressOf, type Cell, type SheetCells, type SheetRow } from '#domain/list-reading/sheet-cells.ts'
import { dateOfSerial } from '#domain/text/excel-serials.ts'

const maxCells = 2_000_000
/** Cells filled from merged ranges; a list of ten thousand rows has some ten of them a row at the most. */
const maxFilled = 200_000

/**
 * The sheets of a workbook (.xlsx, .xlsm, .xlsb, .ods, old .xls). Only cells that hold something are kept, so
 * a sheet that claims 65,000 rows costs what it really holds. Numbers become the text a clerk sees, dates
 * become days without passing through a time zone. Throws when the library cannot take the file apart.
 */
export function readSpreadsheet(bytes: Uint8Array): readonly SheetCells[] | Omit<ReadFault, 'fileName'> {
  const book = read(bytes, {
    type: 'buffer',
    cellDates: false,
    cellNF: true,
    cellHTML: false,
    cellFormula: true,
  })
  const sheets: SheetCells[] = []
  let count = 0
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name]
    if (!sheet) continue
    const rows = rowsOf(sheet, book.Workbook?.WBProps?.date1904 === true)
    if (!rows) return { fault: 'tooHeavy' }
    count += rows.reduce((sum, { cells }) => sum + cells.length, 0)
    if (count > maxCells) return { fault: 'tooManyCells', maxCells }
    sheets.push({ sheet: name, isHidden: isHidden(book, index), rows })
  }
  return sheets
}

function rowsOf(sheet: WorkSheet, since1904: boolean): SheetRow[] | undefined {
  const byRow = new Map<number, Map<number, Cell>>()
  const put = (row: number, cell: Cell) => {
    const cells = byRow.get(row) ?? new Map<number, Cell>()
    byRow.set(row, cells.set(cell.column, cell))
  }
  for (const [address, value] of Object.entries(sheet)) {
    if (address.startsWith('!')) continue
    const at = utils.decode_cell(address)
    const cell = cellOf(value as CellObject, { address, column: at.c }, since1904) // keys without ! hold cells
    if (cell) put(at.r, cell)
  }
  if (!fillMerged(sheet, byRow, put)) return undefined
  return [...byRow]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => ({
      row: row + 1,
      cells: [...cells.values()].sort((one, other) => one.column - other.column),
    }))
}

/**
 * Every cell of a merged range says what its upper left cell says, within the part of the sheet that is used. False,
 * and at once, when there is more to fill than any list needs: ranges may overlap without end.
 */
function fillMerged(
  sheet: WorkSheet,
  byRow: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
  put: (row: number, cell: Cell) => void,
): boolean {
  let filled = 0
  let lastRow = 0
  let lastColumn = 0
  for (const [row, cells] of byRow) {
    lastRow = Math.max(lastRow, row)
    for (const column of cells.keys()) lastColumn = Math.max(lastColumn, column)
  }
  for (const { s: start, e: end } of sheet['!merges'] ?? []) {
    const origin = byRow.get(start.r)?.get(start.c)
    if (!origin) continue
    const rows = Math.min(end.r, lastRow) - start.r + 1
    const columns = Math.min(end.c, lastColumn) - start.c + 1
    filled += Math.max(0, rows) * Math.max(0, columns)
    if (filled > maxFilled) return false
    for (let row = start.r; row <= Math.min(end.r, lastRow); row += 1) {
      for (let column = start.c; column <= Math.min(end.c, lastColumn); column += 1) {
        const isOrigin = row === start.r && column === start.c
        if (!isOrigin)
          put(row, { ...origin, address: addressOf(column, row + 1), column, mergedFrom: origin.address })
      }
    }
  }
  return true
}

type Place = { readonly address: string; readonly column: number }

function cellOf(cell: CellObject, place: Place, since1904: boolean): Cell | undefined {
  if (cell.t === 'e') return { ...place, text: cell.w ?? '#', trouble: 'error' }
  if (cell.v === undefined || cell.v === null) {
    return cell.f ? { ...place, text: '', trouble: 'formulaWithoutValue' } : undefined
  }
  const format = typeof cell.z === 'string' ? cell.z : 'General'
  if (cell.t === 'n' && SSF.is_date(format)) {
    const date = dateOfSerial(Number(cell.v), since1904)
    if (date) return { ...place, text: date, date }
  }
  // General would show long numbers as 1.2E+11; other formats are what the clerk sees (000 shows 007).
  const text = cell.t === 'n' && format !== 'General' ? (cell.w ?? String(cell.v)) : String(cell.v)
  return text.trim() === '' ? undefined : { ...place, text }
}

function isHidden(book: WorkBook, index: number): boolean {
  return (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
}
