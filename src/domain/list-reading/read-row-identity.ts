import { readItemNumber } from '../text/item-numbers.ts'
import { readTitle } from '../text/titles.ts'
import { isLabel, resultClassOfWord } from './kind-words.ts'
import type { Noting, RowContext } from './row-context.ts'
import type { RowTexts } from './row-texts.ts'

/** The longest title an item may have. */
const maxTitleLength = 200

export function readRowTitle(texts: RowTexts, note: Noting): string {
  const title = readTitle(texts.lines('title'))
  if (title === '') note.fault('title', 'noTitle', {})
  else if (title.length < 2) note.fault('title', 'titleTooShort', { written: title })
  else if (title.length > maxTitleLength)
    note.fault('title', 'titleTooLong', { length: title.length, max: maxTitleLength })
  return title
}

export function readNumber(
  texts: RowTexts,
  { columns }: RowContext,
  note: Noting,
): { number?: string; sequence?: number } {
  const written = texts.line('number')
  if (written === '') {
    if (columns.has('number')) note.doubt('number', 'noNumber', {})
    return {}
  }
  const { text, sequence } = readItemNumber(written)
  const date = texts.cells('number').find(cell => cell.date !== undefined)
  if (date) note.doubt('number', 'numberIsDate', { written })
  else if (sequence === undefined) note.doubt('number', 'numberUnread', { written })
  return { number: text, ...(sequence !== undefined && !date ? { sequence } : {}) }
}

export function classification(texts: RowTexts, note: Noting): { category?: string; label?: string } {
  const words = texts.line('category')
  if (words === '') return {}
  if (!isLabel(words)) return { category: words }
  if (words === '议案') note.doubt('category', 'billNotSuggestion', { written: words })
  return { label: words }
}

export function readResultClass(texts: RowTexts): string | undefined {
  const written = texts.line('resultClass')
  return resultClassOfWord(written) ?? (written || undefined)
}
