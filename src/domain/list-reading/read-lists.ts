import { cleanCell } from '../text/clean-cell.ts'
import { checkFigures, withRepeats } from './across-rows.ts'
import { settleColumns, type Columns } from './columns.ts'
import { findHeadings, type Headings } from './headings.ts'
import type {
  ListCheck,
  ListReading,
  ListReadingOptions,
  ListsRead,
  SheetSkipped,
  SkippedRow,
} from './list-reading.ts'
import { readRow } from './read-row.ts'
import type { SheetCells } from './sheet-cells.ts'
import { sortRows, textOf, type ItemRow } from './sort-rows.ts'
import { statementsOf, type ListStatements } from './statements.ts'

/**
 * Reads every sheet that has the headings of a list. Sheets without them are named, never dropped in silence;
 * of a sheet that is read, every row that holds something is an item or is skipped with its reason.
 */
export function readLists(sheets: readonly SheetCells[], options: ListReadingOptions = {}): ListsRead {
  const lists: ListReading[] = []
  const sheetsSkipped: SheetSkipped[] = []
  for (const sheet of sheets) {
    const headings = findHeadings(sheet)
    if (headings) lists.push(readList(sheet, headings, options))
    else sheetsSkipped.push(skipped(sheet))
  }
  return { lists, sheetsSkipped }
}

function readList(sheet: SheetCells, headings: Headings, options: ListReadingOptions): ListReading {
  const first = headings.below - headings.rows.length
  const above = sheet.rows.slice(0, first)
  const below = sheet.rows.slice(headings.below)
  const statements = statementsOf(above)
  const columns = settleColumns(headings, below)
  const sorted = sortRows(below, columns.of)
  const rows = withRepeats(
    sorted.items.map(item => readRow(item, { columns: columns.of, statements, options })),
  )
  return {
    sheet: sheet.sheet,
    columns: columns.listed,
    rows,
    skipped: [...skippedAbove(sheet, first, headings), ...sorted.skipped],
    checks: [
      ...checkFigures([...statements.figures, ...sorted.figures], rows),
      ...checkSequence(sorted.items, columns),
      ...stated(statements, columns),
      ...columns.checks,
    ],
    ...(statements.period ? { period: statements.period } : {}),
  }
}

function skippedAbove({ rows }: SheetCells, first: number, headings: Headings): SkippedRow[] {
  return rows.slice(0, headings.below).map((row, index) => ({
    row: row.row,
    why: index < first ? 'above' : 'heading',
    text: textOf(row),
  }))
}

/** 序号 counts the rows; a gap or a repeat means a row was lost or pasted twice. */
function checkSequence(items: readonly ItemRow[], { of }: Columns): ListCheck[] {
  const [column] = of.get('sequence') ?? []
  const counted = items.flatMap(({ row }) => {
    const cell = row.cells.find(one => one.column === column)
    return cell && /^\d+$/.test(cleanCell(cell.text))
      ? [{ cell: cell.address, found: Number(cleanCell(cell.text)) }]
      : []
  })
  return counted.flatMap(({ cell, found }, index) => {
    const expected = (counted[index - 1]?.found ?? found - 1) + 1
    // A new section may start again at one.
    return found === expected || found === 1 ? [] : [{ code: 'sequenceBroken', cell, expected, found }]
  })
}

function stated({ year, kind }: ListStatements, { of }: Columns): ListCheck[] {
  const checks: ListCheck[] = []
  if (year) checks.push({ code: 'yearFromTitle', cell: year.cell, year: year.value })
  if (kind && !of.has('kind')) checks.push({ code: 'kindFromTitle', cell: kind.cell, kind: kind.value })
  return checks
}

function skipped({ sheet, rows }: SheetCells): SheetSkipped {
  const [first] = rows
  return { sheet, why: first ? 'noHeadings' : 'blank', text: first ? textOf(first) : '' }
}
