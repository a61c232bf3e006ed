import { cleanCell } from '../text/clean-cell.ts'
import type { ItemKind } from '../vocabulary/kinds.ts'
import { kindSpokenOf } from './kind-words.ts'
import { fieldOfHeading, type ListField } from './list-fields.ts'
import type { SkippedRow, SkipReason } from './list-reading.ts'
import type { Cell, SheetRow } from './sheet-cells.ts'
import { figuresOf, type StatedFigure } from './statements.ts'

/** A row that is an item, with the kind of the section it stands in. */
export type ItemRow = { readonly row: SheetRow; readonly sectionKind?: ItemKind }
export type SortedRows = {
  readonly items: readonly ItemRow[]
  readonly skipped: readonly SkippedRow[]
  readonly figures: readonly StatedFigure[]
}

type Columns = ReadonlyMap<ListField, readonly number[]>

/** Parts the rows below the headings into items and the rest, each of the rest with its reason. */
export function sortRows(rows: readonly SheetRow[], columns: Columns): SortedRows {
  const items: ItemRow[] = []
  const skipped: SkippedRow[] = []
  const figures: StatedFigure[] = []
  let sectionKind: ItemKind | undefined
  for (const row of rows) {
    const why = reasonToSkip(row, columns, items.at(-1)?.row)
    if (why === undefined) {
      items.push({ row, ...(sectionKind ? { sectionKind } : {}) })
      continue
    }
    skipped.push({ row: row.row, why, text: textOf(row) })
    if (why === 'section') sectionKind = kindSpokenOf(textOf(row)) ?? sectionKind
    if (why === 'total' || why === 'note') figures.push(...totalsOf(row, why, columns))
    if (why === 'continues') items[items.length - 1] = continued(items.at(-1), row, columns)
  }
  return { items, skipped, figures }
}

/** The texts of a row, each once: a merged range says its text only at its first cell. */
export function textOf({ cells }: SheetRow): string {
  return [...new Set(cells.map(({ text }) => cleanCell(text)).filter(text => text !== ''))].join(' ')
}

const totalWord = /^(?:本页|本表)?(?:合计|总计|共计|小计|总数)[:：]?(?:共?\d+件?)?$/
const noteWord =
  /^[(（]?(?:注|备注|说明|制表|填表|审核|联系人|附|附件|以上|填报|统计)(?:人|单位|日期)?\d?[:：、.]|^(?:以上)?共(?:计)?\d+件/
const sectionWord =
  /^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十]+[)）]|[【〖])|[(（](?:共)?\d+件[)）]$|^.{0,12}(?:建议|提案|议案)[:：]?$/

function reasonToSkip(row: SheetRow, columns: Columns, last: SheetRow | undefined): SkipReason | undefined {
  const known = row.cells.filter(cell => hasText(cell) && isKnown(cell, columns))
  if (known.length === 0) return 'outsideTable'
  if (isHeading(known, columns)) return 'repeatedHeading'
  if (row.cells.some(({ text }) => totalWord.test(compact(text)))) return 'total'
  const title = known.find(({ column }) => columns.get('title')?.includes(column))
  if (
    last &&
    title?.mergedFrom &&
    last.cells.some(({ address, mergedFrom }) => [address, mergedFrom].includes(title.mergedFrom))
  )
    return 'continues'
  const texts = new Set(row.cells.filter(hasText).map(({ text }) => compact(text)))
  const [only = ''] = texts
  if (texts.size > 1) return undefined
  if (noteWord.test(only)) return 'note'
  const isAcross = row.cells.filter(hasText).length > 1
  if (sectionWord.test(only) && (isAcross || !title || !/^关于/.test(only)) && kindSpokenOf(only))
    return 'section'
  if (title && !isAcross) return undefined
  return /^\d+$/.test(only) ? 'numberedBlank' : 'note'
}

function isHeading(known: readonly Cell[], columns: Columns): boolean {
  const matching = known.filter(({ column, text }) => {
    const field = fieldOfHeading(text)
    return field !== undefined && (columns.get(field)?.includes(column) || field === 'classification')
  })
  return matching.length >= 2 && matching.length * 2 > known.length
}

/** A totals row may hold its figure as a bare number under the titles. */
function totalsOf(row: SheetRow, why: SkipReason, columns: Columns): readonly StatedFigure[] {
  const written = figuresOf(row)
  if (written.length > 0 || why === 'note') return written
  const numbers = row.cells.filter(({ text, mergedFrom }) => !mergedFrom && /^\d{1,6}$/.test(compact(text)))
  const [only] = numbers
  const isCount = only && numbers.length === 1 && !columns.get('headcount')?.includes(only.column)
  return isCount ? [{ cell: only.address, of: 'all', stated: Number(compact(only.text)) }] : []
}

/** A title merged downwards is one item on several lines: what the lower lines add joins the upper one. */
function continued(above: ItemRow | undefined, row: SheetRow, columns: Columns): ItemRow {
  if (!above) throw new Error(`row ${row.row} continues nothing`)
  const added = row.cells.filter(cell => !cell.mergedFrom && hasText(cell) && isKnown(cell, columns))
  const isCounted = (cell: Cell) =>
    columns.get('sequence')?.includes(cell.column) || columns.get('number')?.includes(cell.column)
  const cells = above.row.cells.map(cell => {
    const more = added.find(({ column }) => column === cell.column && !isCounted(cell))
    return more ? { ...cell, text: `${cell.text}\n${more.text}` } : cell
  })
  const fresh = added.filter(({ column }) => !cells.some(cell => cell.column === column))
  return { ...above, row: { row: above.row.row, cells: [...cells, ...fresh] } }
}

function isKnown({ column }: Cell, columns: Columns): boolean {
  return [...columns.values()].some(list => list.includes(column))
}

function hasText({ text, trouble }: Cell): boolean {
  return trouble !== undefined || cleanCell(text) !== ''
}

function compact(text: string): string {
  return cleanCell(text).replace(/\s+/g, '')
}
