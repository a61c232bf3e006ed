import { cleanCell } from '../text/clean-cell.ts'
import type { HeadedColumn, Headings } from './headings.ts'
import { kindOfWord, resultClassOfWord } from './kind-words.ts'
import type { ListField } from './list-fields.ts'
import type { ListCheck, ListColumn } from './list-reading.ts'
import { columnLetters, type Cell, type SheetRow } from './sheet-cells.ts'

/** Fields of which a list may have several columns, read together. */
const repeatable: readonly ListField[] = [
  'proposers',
  'coProposers',
  'host',
  'coHosts',
  'remark',
  'text',
  'phone',
  'group',
]
const expected = ['number', 'proposers', 'host'] as const

export type Columns = {
  readonly of: ReadonlyMap<ListField, readonly number[]>
  readonly listed: readonly ListColumn[]
  readonly checks: readonly ListCheck[]
}

/** Settles what each column holds, and says which are missing, ignored or stand in for another. */
export function settleColumns({ columns }: Headings, rows: readonly SheetRow[]): Columns {
  const of = new Map<ListField, number[]>()
  const listed: ListColumn[] = []
  const checks: ListCheck[] = []
  const settled = columns.map(headed => ({ ...headed, field: meaning(headed, columns, rows) }))
  const standIn = settled.some(({ field }) => field === 'number')
    ? undefined
    : settled.find(({ field }) => field === 'sequence')
  for (const { column, heading, cell, field: named } of settled) {
    const field = column === standIn?.column ? 'number' : named
    const taken = field && of.get(field)
    if (!field || (taken && !repeatable.includes(field))) {
      if (heading !== '') checks.push({ code: 'columnIgnored', cell, heading })
      continue
    }
    of.set(field, [...(taken ?? []), column])
    listed.push({ field, column: columnLetters(column), heading })
  }
  if (standIn) checks.push({ code: 'sequenceAsNumber', cell: standIn.cell })
  for (const field of expected) if (!of.has(field)) checks.push({ code: 'columnMissing', field })
  return { of, listed, checks }
}

/**
 * 类别 names three things: suggestion or proposal, the subject, or the class of the result. The values decide;
 * where most name a kind it is the kind, unless another column already does.
 */
function meaning(
  headed: HeadedColumn,
  all: readonly HeadedColumn[],
  rows: readonly SheetRow[],
): ListField | undefined {
  if (headed.field !== 'classification') return headed.field
  const ambiguous = all.filter(({ field }) => field === 'classification')
  const shares = (test: (word: string) => unknown) =>
    ambiguous.map(({ column }) => {
      const words = rows.flatMap(({ cells }) => cells.filter(cell => cell.column === column).map(textOf))
      return {
        column,
        share: words.length === 0 ? 0 : words.filter(word => test(word)).length / words.length,
      }
    })
  const isBest = (candidates: readonly { column: number; share: number }[]) =>
    candidates
      .filter(({ share }) => share >= 0.6)
      .reduce((best, next) => (next.share > best.share ? next : best), { column: -1, share: 0 }).column ===
    headed.column
  if (isBest(shares(kindOfWord))) return 'kind'
  return isBest(shares(resultClassOfWord)) ? 'resultClass' : 'category'
}

function textOf({ text }: Cell): string {
  return cleanCell(text)
}
