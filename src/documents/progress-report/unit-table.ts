import type { SheetTable } from '../paper/sheet-table.ts'
import type { ProgressReport, UnitRow } from './progress-report.ts'
import { reportWords } from './report-of.ts'

const columns = [
  'sole',
  'host',
  'coHost',
  'separate',
  'jointHost',
  'total',
  'signed',
  'fiveFixed',
  'met',
  'replied',
  'overdue',
  'solved',
  'firstSatisfied',
  'satisfied',
  'rehandled',
] as const satisfies readonly (keyof UnitRow)[]

/** 分单位: a row a unit, those with most parts first, and the sums; columns that are empty everywhere are left out. */
export function unitTable({ units, language }: ProgressReport): SheetTable {
  const { tables } = reportWords(language)
  const shown = columns.filter(
    column => column !== 'jointHost' || units.some(unit => unit.jointHost.value > 0),
  )
  const ordered = units.toSorted((one, other) => other.total.value - one.total.value)
  const rows = ordered.map(unit => [unit.name, ...shown.map(column => String(unit[column].value))])
  const sums = shown.map(column => String(units.reduce((sum, unit) => sum + unit[column].value, 0)))
  return {
    title: tables.units,
    columns: [
      { label: tables.unit, width: 5, align: 'left' },
      ...shown.map(column => ({ label: tables[column], width: 2, align: 'right' as const })),
    ],
    rows: rows.length > 0 ? [...rows, [tables.sum, ...sums]] : [],
    note: tables.unitsNote,
  }
}
