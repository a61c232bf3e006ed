import { cleanCell } from '../text/clean-cell.ts'
import { fieldOfHeading, type ListField } from './list-fields.ts'
import { addressOf, type SheetCells, type SheetRow } from './sheet-cells.ts'

/** A column under its heading. `field` is undefined for a heading the reader does not know. */
export type HeadedColumn = {
  readonly column: number
  readonly heading: string
  readonly cell: string
  readonly field?: ListField
}
export type Headings = {
  readonly rows: readonly number[]
  readonly columns: readonly HeadedColumn[]
  /** Position in the sheet's rows of the first row below. */
  readonly below: number
}

const searched = 20

/**
 * The headings of a list: the row, or the pair of rows below each other, among the first twenty that names most
 * fields. A title is needed and something beside it, or it is no list.
 */
export function findHeadings({ rows }: SheetCells): Headings | undefined {
  let best: Headings | undefined
  for (const [at, upper] of rows.slice(0, searched).entries()) {
    const next = rows[at + 1]
    const single = hangsFromAbove(upper) && best ? undefined : headingsOf([upper], at + 1)
    const double = next?.row === upper.row + 1 ? headingsOf([upper, next], at + 2) : undefined
    for (const found of [single, double]) if (found && isBetter(found, best)) best = found
  }
  return best
}

/** True for a row that headings merged downwards reach into: its own words are only their lower half. */
function hangsFromAbove({ row, cells }: SheetRow): boolean {
  return cells.some(
    ({ mergedFrom }) => mergedFrom !== undefined && Number(/\d+$/.exec(mergedFrom)?.[0]) < row,
  )
}

/** More fields, or as many in fewer rows: the title above a list is no part of its headings. */
function isBetter(found: Headings, best: Headings | undefined): boolean {
  const count = fieldCount(found)
  if (!best) return count > 1
  return count > fieldCount(best) || (count === fieldCount(best) && found.rows.length < best.rows.length)
}

function headingsOf(rows: readonly SheetRow[], below: number): Headings | undefined {
  const columns = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))
  const headed = [...columns].sort((one, other) => one - other).map(column => headedColumn(rows, column))
  if (!headed.some(({ field }) => field === 'title')) return undefined
  return { rows: rows.map(({ row }) => row), columns: headed, below }
}

/** The lower words count first (主办 below 承办单位), then both together, then the upper alone. */
function headedColumn(rows: readonly SheetRow[], column: number): HeadedColumn {
  const texts = rows.map(({ cells }) => cleanCell(cells.find(cell => cell.column === column)?.text ?? ''))
  const words = [...new Set(texts.filter(text => text !== ''))]
  const field = [words.at(-1), words.join(''), words[0]]
    .map(word => fieldOfHeading(word ?? ''))
    .find(found => found !== undefined)
  const lowest = rows.findLast(({ cells }) => cells.some(cell => cell.column === column))
  const cell = addressOf(column, lowest?.row ?? 1)
  return { column, heading: words.join(' '), cell, ...(field ? { field } : {}) }
}

function fieldCount({ columns }: Headings): number {
  return new Set(columns.flatMap(({ field }) => field ?? [])).size
}
