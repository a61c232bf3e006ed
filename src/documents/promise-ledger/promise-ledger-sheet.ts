import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx'
import { promiseLedger as english } from '#phrases/en/promise-ledger.ts'
import { vocabulary as englishTerms } from '#phrases/en/vocabulary.ts'
import type { Language } from '#phrases/language.ts'
import { promiseLedger as chinese, type PromiseLedgerPhrases } from '#phrases/zh-CN/promise-ledger.ts'
import { vocabulary as chineseTerms } from '#phrases/zh-CN/vocabulary.ts'
import { dateCell, numberCell, textCell } from '../paper/cells.ts'
import type { LedgerLine, LedgerPaper } from './promise-ledger.ts'

const spoken = {
  'zh-CN': { words: chinese, terms: chineseTerms },
  en: { words: english, terms: englishTerms },
} as const satisfies Record<Language, object>

type Speech = (typeof spoken)[Language]

/** 承诺台账导出: title, day and filter above the rows; nothing that people typed can become a formula. */
export function promiseLedgerSheet(paper: LedgerPaper, language: Language = 'zh-CN'): Uint8Array {
  const speech = spoken[language]
  const { words } = speech
  const { jurisdiction, ledger } = paper
  const columns = columnsOf(paper, speech)
  const note = [
    words.asOf(ledger.today),
    words.count(ledger.promises.length),
    words.filter(termsOf(paper, speech)),
  ]
  const head: readonly (readonly CellObject[])[] = [
    [
      textCell(words.title(jurisdiction.name)),
      ...(jurisdiction.isDemonstration ? [textCell(words.demonstration)] : []),
    ],
    [textCell(note.join('　'))],
    columns.map(({ name }) => textCell(words.columns[name])),
  ]
  const rows = ledger.promises.map(line => columns.map(({ cell }) => cell(line)))
  const sheet: WorkSheet = utils.aoa_to_sheet([...head, ...rows] as CellObject[][])
  sheet['!cols'] = columns.map(({ width }) => ({ wch: width }))
  sheet['!autofilter'] = {
    ref: utils.encode_range({ r: 2, c: 0 }, { r: 2 + rows.length, c: columns.length - 1 }),
  }
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, words.sheet)
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', cellDates: true }) as ArrayBuffer) // type 'array' gives a buffer
}

type Column = {
  readonly name: keyof PromiseLedgerPhrases['columns']
  readonly width: number
  readonly cell: (line: LedgerLine) => CellObject
}

function columnsOf({ jurisdiction }: LedgerPaper, { words, terms }: Speech): readonly Column[] {
  const text = (name: Column['name'], width: number, of: (line: LedgerLine) => string | null) => ({
    name,
    width,
    cell: (line: LedgerLine) => textCell(of(line) ?? ''),
  })
  const day = (name: 'madeOn' | 'dueOn' | 'firstDueOn' | 'progressOn' | 'reviewOn') => ({
    name,
    width: 12,
    cell: (line: LedgerLine) => dateCell(line[name]),
  })
  return [
    { name: 'year', width: 8, cell: ({ year }) => numberCell(year) },
    text('number', 10, ({ number }) => number),
    text('kind', 8, ({ kind }) => terms.kinds[kind]),
    text('title', 50, ({ title }) => title),
    text('leadName', 14, ({ leadName }) => leadName),
    text('unit', 20, ({ unitId }) => jurisdiction.units.find(({ id }) => id === unitId)?.shortName ?? unitId),
    text('text', 60, line => line.text),
    text('promiseKind', 12, ({ promiseKind }) => promiseKind && terms.promiseKinds[promiseKind]),
    text('responsible', 14, ({ responsible }) => responsible),
    day('madeOn'),
    day('dueOn'),
    day('firstDueOn'),
    { name: 'daysLeft', width: 12, cell: ({ daysLeft }) => numberCell(daysLeft) },
    text('status', 18, ({ status }) => terms.promiseStatuses[status]),
    { name: 'percent', width: 8, cell: ({ percent }) => numberCell(percent) },
    day('progressOn'),
    text('progress', 50, ({ progress }) => progress),
    day('reviewOn'),
    text('verdict', 12, ({ verdict }) => (verdict ? terms.promiseVerdicts[verdict] : words.noVerdict)),
  ]
}

function termsOf({ filter, jurisdiction }: LedgerPaper, { words, terms }: Speech): readonly string[] {
  const { unitId, state, status, year } = filter
  const unit = jurisdiction.units.find(({ id }) => id === unitId)?.shortName ?? unitId
  return [
    ...(unit ? [unit] : []),
    ...(state ? [words.states[state]] : []),
    ...(status ? [terms.promiseStatuses[status]] : []),
    ...(year ? [String(year)] : []),
  ]
}
