import type { PlainDate } from '../time/plain-date.ts'
import type { ItemKind } from '../vocabulary/kinds.ts'
import type { SubmissionPeriod } from '../vocabulary/periods.ts'
import type { ProposerType } from '../vocabulary/proposer-types.ts'
import type { Doubt } from './doubts.ts'
import type { ListField } from './list-fields.ts'

/** What the caller knows and the list may not say. */
export type ListReadingOptions = { readonly defaultKind?: ItemKind; readonly year?: number }

export type ListColumn = { readonly field: ListField; readonly column: string; readonly heading: string }

/** 提案人 as a list names them: a person, a body, or a word with a number of people. */
export type ReadProposer = {
  readonly name: string
  /** Undefined where neither the words nor the item's kind tell. */
  readonly type?: ProposerType
  /** People the name stands for, the named one included (张三等9名代表). */
  readonly headcount?: number
  readonly group?: string
  readonly phone?: string
}

/** One item of the list. With a fault it is refused, with doubts it wants a look, else it is as good as typed. */
export type ReadRow = {
  readonly row: number
  /** Where each field of this row stands, for correcting in place. */
  readonly cells: Partial<Readonly<Record<ListField, string>>>
  readonly kind?: ItemKind
  /** 编号 as written, with its running number where that is sure. */
  readonly number?: string
  readonly sequence?: number
  readonly title: string
  readonly proposers: readonly ReadProposer[]
  readonly hostNames: readonly string[]
  readonly coHostNames: readonly string[]
  readonly category?: string
  /** 重点提案, 优秀建议, 社情民意: a mark of the item that is no subject. */
  readonly label?: string
  readonly resultClass?: string
  readonly dueOn?: PlainDate
  readonly year?: number
  readonly session?: string
  readonly level?: string
  readonly region?: string
  readonly text?: string
  readonly remark?: string
  readonly doubts: readonly Doubt[]
  readonly faults: readonly Doubt[]
}

export const rowOutcomes = ['accepted', 'doubtful', 'refused'] as const
export type RowOutcome = (typeof rowOutcomes)[number]

export function outcomeOf({ faults, doubts }: Pick<ReadRow, 'faults' | 'doubts'>): RowOutcome {
  return faults.length > 0 ? 'refused' : doubts.length > 0 ? 'doubtful' : 'accepted'
}

/** Why a row of the sheet is no item. */
export const skipReasons = [
  'above',
  'heading',
  'repeatedHeading',
  'section',
  'total',
  'note',
  'numberedBlank',
  'continues',
  'outsideTable',
] as const
export type SkipReason = (typeof skipReasons)[number]
export type SkippedRow = { readonly row: number; readonly why: SkipReason; readonly text: string }

/** What the list says of itself, compared with what was read; and what it leaves unsaid. */
export type ListCheck =
  | {
      readonly code: 'totalMatches' | 'totalDiffers'
      readonly cell: string
      readonly of: 'all' | ItemKind
      readonly stated: number
      readonly read: number
    }
  | {
      readonly code: 'sequenceBroken'
      readonly cell: string
      readonly expected: number
      readonly found: number
    }
  | { readonly code: 'yearFromTitle'; readonly cell: string; readonly year: number }
  | { readonly code: 'kindFromTitle'; readonly cell: string; readonly kind: ItemKind }
  | { readonly code: 'columnMissing'; readonly field: ListField }
  | { readonly code: 'columnIgnored'; readonly cell: string; readonly heading: string }
  | { readonly code: 'sequenceAsNumber'; readonly cell: string }

/** One sheet read as a list: all its rows are in `rows` or in `skipped`. */
export type ListReading = {
  readonly sheet: string
  readonly columns: readonly ListColumn[]
  readonly rows: readonly ReadRow[]
  readonly skipped: readonly SkippedRow[]
  readonly checks: readonly ListCheck[]
  /** 大会期间 or 闭会期间, where a row above the headings says so. */
  readonly period?: SubmissionPeriod
}

/** A sheet without headings of a list (notes, an empty sheet), with its first words so that it can be named. */
export type SheetSkipped = {
  readonly sheet: string
  readonly why: 'noHeadings' | 'blank'
  readonly text: string
}
export type ListsRead = {
  readonly lists: readonly ListReading[]
  readonly sheetsSkipped: readonly SheetSkipped[]
}
