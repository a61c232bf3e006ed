import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx'
import { itemList as english } from '#phrases/en/item-list.ts'
import { vocabulary as englishTerms } from '#phrases/en/vocabulary.ts'
import type { Language } from '#phrases/language.ts'
import { itemList as chinese } from '#phrases/zh-CN/item-list.ts'
import { vocabulary as chineseTerms } from '#phrases/zh-CN/vocabulary.ts'
import { textCell } from '../paper/cells.ts'
import { columnsFor } from './columns.ts'
import { filterTerms } from './filter-terms.ts'
import type { ItemList } from './item-list.ts'

const spoken = {
  'zh-CN': { words: chinese, terms: chineseTerms },
  en: { words: english, terms: englishTerms },
} as const satisfies Record<Language, object>

/**
 * 列表导出: an .xlsx with title, filter and day above the rows. Dates are dates and numbers are numbers; what
 * people typed can never become a formula.
 */
export function itemListSheet(list: ItemList, language: Language = 'zh-CN'): Uint8Array {
  const speech = spoken[language]
  const { words } = speech
  const { jurisdiction, items, on } = list
  const columns = columnsFor(list, speech)
  const note = [words.asOf(on), words.count(items.length), words.filter(filterTerms(list, speech))]
  const head: readonly (readonly CellObject[])[] = [
    [
      textCell(words.title(jurisdiction.name)),
      ...(jurisdiction.isDemonstration ? [textCell(words.demonstration)] : []),
    ],
    [textCell(note.join('　'))],
    columns.map(({ label }) => textCell(label)),
  ]
  const rows = items.map(item => columns.map(({ cell }) => cell(item)))
  const sheet: WorkSheet = utils.aoa_to_sheet([...head, ...rows] as CellObject[][])
  sheet['!cols'] = columns.map(({ width }) => ({ wch: width }))
  sheet['!autofilter'] = {
    ref: utils.encode_range({ r: 2, c: 0 }, { r: 2 + items.length, c: columns.length - 1 }),
  }
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, words.sheet)
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', cellDates: true }) as ArrayBuffer) // type 'array' gives a buffer
}
