import type { PlainDate } from '../time/plain-date.ts'

/** One cell that holds something. Text is as typed, line breaks included. */
export type Cell = {
  /** 'C5', as the clerk sees it in the spreadsheet. */
  readonly address: string
  /** Zero for column A. */
  readonly column: number
  readonly text: string
  /** Set when the spreadsheet holds a date here; the text is then its ISO form. */
  readonly date?: PlainDate
  /** Address of the upper left cell whose merged range this one belongs to. */
  readonly mergedFrom?: string
  /** The spreadsheet's own trouble: an error value (#REF!), or a formula saved without its result. */
  readonly trouble?: 'error' | 'formulaWithoutValue'
}

/** A row with at least one cell that holds something; `row` counts from 1 as in the spreadsheet. */
export type SheetRow = { readonly row: number; readonly cells: readonly Cell[] }

/** A sheet (or a text file) as read, blank rows left out. */
export type SheetCells = {
  readonly sheet: string
  readonly isHidden: boolean
  readonly rows: readonly SheetRow[]
}

/** Spreadsheet letters of a column: 0 is A, 27 is AB. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}

export function addressOf(column: number, row: number): string {
  return `${columnLetters(column)}${row}`
}
