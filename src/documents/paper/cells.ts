import type { CellObject } from '@e965/xlsx'
import { daysBetween, plainDate, type PlainDate } from '#domain/time/plain-date.ts'
import { printable } from './printable.ts'

/** Signs with which a spreadsheet that reads the text anew would begin a formula. */
const formulaStart = /^[=+\-@\t]/

/**
 * A text. It is stored as text, so no formula comes of it here; the apostrophe keeps it one where the sheet is
 * saved as CSV and opened again.
 */
export function textCell(text: string): CellObject {
  const clean = printable(text).replaceAll(/(?![\t\n])\p{Cc}/gu, '')
  return { t: 's', v: formulaStart.test(clean) ? `'${clean}` : clean }
}

export function numberCell(value: number | null): CellObject {
  return value === null ? emptyCell : { t: 'n', v: value }
}

/** A day as the serial number that spreadsheets count from 30 December 1899: no hour, no zone. */
export function dateCell(date: PlainDate | null): CellObject {
  return date === null ? emptyCell : { t: 'n', v: daysBetween(dayZero, date), z: 'yyyy-mm-dd' }
}

const dayZero = plainDate('1899-12-30')
const emptyCell: CellObject = { t: 'z' }
