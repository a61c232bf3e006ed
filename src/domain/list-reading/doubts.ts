import type { MatchDoubt } from '../text/unit-match.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { ItemKind } from '../vocabulary/kinds.ts'
import type { ListField } from './list-fields.ts'

type Candidates = readonly {
  readonly unitId: string
  readonly agreedWith: string
  readonly likeness: number
}[]

/** Every doubt a row can carry, with the facts its sentence needs. A row with a fault is refused. */
export type DoubtFacts = {
  /** Fault: no title stands where it should. */
  noTitle: object
  /** Fault: shorter than two signs. */
  titleTooShort: { readonly written: string }
  /** Fault. */
  titleTooLong: { readonly length: number; readonly max: number }
  /** Another row has the same title but for marks and blanks. */
  sameTitle: { readonly cells: readonly string[] }
  noNumber: object
  /** The number is kept as text; no running number can be told (来信). */
  numberUnread: { readonly written: string }
  /** Another row of the same kind, year and place has this number. */
  sameNumber: { readonly number: string; readonly cells: readonly string[] }
  /** The spreadsheet turned a number such as 3-1 into a date. */
  numberIsDate: { readonly written: string }
  /** Fault: neither the row nor the list nor the caller says suggestion or proposal. */
  kindUnknown: { readonly written: string }
  /** The caller's default was taken. */
  kindAssumed: { readonly kind: ItemKind; readonly written: string }
  kindFromProposer: { readonly kind: ItemKind; readonly written: string }
  kindFromTitle: { readonly kind: ItemKind }
  /** The stated kind does not fit the proposer (委员) or the title (…的提案). */
  kindContradicted: { readonly kind: ItemKind; readonly by: 'proposer' | 'title' }
  /** 议案 is handled by another procedure unless it was turned into a suggestion. */
  billNotSuggestion: { readonly written: string }
  noProposer: object
  /** A word (代表, 委员) stands where a name should. */
  proposerNotNamed: { readonly written: string }
  /** 等 without a number of people. */
  headcountUnknown: { readonly written: string }
  /** Perhaps several names without a mark between them, or a body the reader does not know. */
  proposerUnclear: { readonly written: string }
  /** Fault: more names in the cell than any item has. */
  tooManyNames: { readonly max: number }
  noHost: object
  /** Several units in the host's cell: separate handling, or hosts and co-hosts mixed up. */
  severalHosts: { readonly names: readonly string[] }
  unitUnknown: { readonly name: string; readonly candidates: Candidates }
  unitSeveral: { readonly name: string; readonly candidates: Candidates }
  /** 县政府, 相关部门: says no unit. */
  unitGeneric: { readonly name: string }
  unitUncertain: {
    readonly name: string
    readonly unitId: string
    readonly agreedWith: string
    readonly because: readonly MatchDoubt[]
  }
  /** Two names in the row mean the same unit. */
  unitTwice: { readonly names: readonly string[]; readonly unitId: string }
  dueOnUnread: { readonly written: string; readonly why: 'noDate' | 'noYear' | 'noSuchDay' }
  /** The list names no year; the caller's was taken. */
  dueOnYearAssumed: { readonly on: PlainDate; readonly written: string }
  /** A bare number that is a spreadsheet's date serial (45473): the cell lost its date format. */
  dueOnFromSerial: { readonly on: PlainDate; readonly written: string }
  yearUnread: { readonly written: string }
  /** An error value, or a formula saved without its result: nothing could be read from this cell. */
  cellBroken: { readonly written: string }
}
export type DoubtCode = keyof DoubtFacts

/** A doubt at its cell. The sentences for the codes are in the phrases of each language. */
export type Doubt = {
  [Code in DoubtCode]: {
    readonly cell: string
    readonly field: ListField
    readonly code: Code
  } & DoubtFacts[Code]
}[DoubtCode]
