import type { Cell, SheetCells } from './sheet-cells.ts'

/** What a clerk typed over a cell in the preview. An empty text clears the cell. */
export type CellCorrection = { readonly sheet: string; readonly cell: string; readonly text: string }

/**
 * The sheets with the corrections typed in, to be read anew as if the file had said so from the start. The file
 * itself is not touched. A correction in a merged range changes that one cell.
 */
export function correctCells(
  sheets: readonly SheetCells[],
  corrections: readonly CellCorrection[],
): readonly SheetCells[] {
  if (corrections.length === 0) return sheets
  return sheets.map(sheet => {
    const own = corrections.filter(correction => correction.sheet === sheet.sheet)
    const rows = new Map(sheet.rows.map(({ row, cells }) => [row, [...cells]]))
    for (const { cell: address, text } of own) {
      const { column, row } = placeOf(address)
      const others = (rows.get(row) ?? []).filter(cell => cell.column !== column)
      const typed: Cell[] = text === '' ? [] : [{ address, column, text }]
      rows.set(
        row,
        [...others, ...typed].sort((one, other) => one.column - other.column),
      )
    }
    const kept = [...rows].filter(([, cells]) => cells.length > 0).sort(([one], [other]) => one - other)
    return { ...sheet, rows: kept.map(([row, cells]) => ({ row, cells })) }
  })
}

/** Column and row of an address: C5 is column 2, row 5. */
function placeOf(address: string): { column: number; row: number } {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? []
  if (!letters || !digits) throw new RangeError(`not a cell: ${JSON.stringify(address)}`)
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { column, row: Number(digits) }
}
