import { cleanCell, cleanLines } from '../text/clean-cell.ts'
import type { ListField } from './list-fields.ts'
import { addressOf, type Cell, type SheetRow } from './sheet-cells.ts'

/** One row with its columns known: what each field says and where. */
export type RowTexts = {
  readonly row: number
  cells(field: ListField): readonly Cell[]
  /** One clean line; several columns of a field are joined. */
  line(field: ListField): string
  /** With line breaks, for fields in which they separate names. */
  lines(field: ListField): string
  /** Where the field stands, or would stand when it is empty. */
  address(field: ListField): string
}

export function rowTexts(
  { row, cells }: SheetRow,
  columns: ReadonlyMap<ListField, readonly number[]>,
): RowTexts {
  const cellsOf = (field: ListField) => cells.filter(({ column }) => columns.get(field)?.includes(column))
  const joined = (field: ListField, clean: (text: string) => string, mark: string) => {
    // A range merged across two columns of a field says its text once.
    const texts = cellsOf(field).map(({ text, trouble }) => (trouble ? '' : clean(withoutGuard(text))))
    return [...new Set(texts.filter(text => text !== ''))].join(mark)
  }
  return {
    row,
    cells: cellsOf,
    line: field => joined(field, cleanCell, '；'),
    lines: field => joined(field, cleanLines, '\n'),
    address: field =>
      cellsOf(field)[0]?.address ?? addressOf(columns.get(field)?.[0] ?? columns.get('title')?.[0] ?? 0, row),
  }
}

/** The apostrophe that keeps a text from becoming a formula belongs to the spreadsheet, not to the text. */
function withoutGuard(text: string): string {
  return text.replace(/^'(?=[=+\-@\t])/, '')
}
