import { readDate } from '../text/dates.ts'
import { dateOfSerial } from '../text/excel-serials.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { Noting, RowContext } from './row-context.ts'
import type { RowTexts } from './row-texts.ts'

export function readYear(texts: RowTexts, note: Noting): number | undefined {
  const written = texts.line('year')
  if (written === '') return undefined
  const [, year] = /^((?:19|20)\d{2})(?:年度?)?$/.exec(written) ?? []
  if (!year) note.doubt('year', 'yearUnread', { written })
  return year ? Number(year) : undefined
}

export function readDueOn(
  texts: RowTexts,
  { statements, options, rowYear }: RowContext & { rowYear: number | undefined },
  note: Noting,
): PlainDate | undefined {
  const [cell] = texts.cells('dueOn')
  if (!cell) return undefined
  if (cell.date) return cell.date
  const written = texts.line('dueOn')
  const serial = /^[34567]\d{4}$/.test(written) ? dateOfSerial(Number(written)) : undefined
  if (serial) {
    note.doubt('dueOn', 'dueOnFromSerial', { on: serial, written })
    return serial
  }
  const listYear = rowYear ?? statements.year?.value
  const read = readDate(written, listYear ?? options.year)
  if ('unreadable' in read) {
    note.doubt('dueOn', 'dueOnUnread', { written, why: read.unreadable })
    return undefined
  }
  if (read.yearAssumed && listYear === undefined)
    note.doubt('dueOn', 'dueOnYearAssumed', { on: read.on, written })
  return read.on
}
