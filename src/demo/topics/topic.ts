import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import type { UnitId } from '../county/units.ts'

/** A place or object with what is known of it: fills the blanks of a topic's sentences. */
export type Place = { readonly place: string; readonly [slot: string]: string }

/** One ask, and what the unit can do about it: a clause without tense, so that every result can follow it. */
export type Ask = { readonly text: string; readonly measure: string; readonly unit?: UnitId }

/**
 * One concern of the county: the same matter raised for several places, each with its own facts. Sentences hold
 * blanks in braces that a place fills.
 */
export type Topic = {
  readonly kind: ItemKind
  readonly category: string
  readonly host: UnitId
  /** Units that may be named beside the host; `town` is the township of the place. */
  readonly coHosts?: readonly (UnitId | 'town')[]
  /** Where asks belong to several units: `separate` 分办 by the unit of each ask, `jointHosts` 共同主办. */
  readonly mode?: 'separate' | 'jointHosts'
  readonly titles: readonly string[]
  readonly situation: readonly string[]
  readonly asks: readonly Ask[]
  /** What the unit did after it received the item. */
  readonly progress: string
  /** What it promises, as a task without a date. */
  readonly plan: string
  /** Why it cannot be done for now. */
  readonly obstacle: string
  readonly places: readonly Place[]
}

export function ask(text: string, measure: string, unit?: UnitId): Ask {
  return unit ? { text, measure, unit } : { text, measure }
}

/** Reads a table of places: the first line names the blanks, bars divide the columns. */
export function places(table: string): readonly Place[] {
  const [head = [], ...rows] = table
    .trim()
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))
  return rows.map(cells => {
    if (cells.length !== head.length)
      throw new Error(`a row of places does not fit its head: ${cells.join('|')}`)
    const entries = head.map((slot, index) => [slot, cells[index] ?? ''])
    return Object.fromEntries(entries) as Place // every table has a column `place`; filling a sentence checks it
  })
}

/** The sentence with its blanks filled; a blank nobody fills is a fault of the table. */
export function filled(sentence: string, place: Place): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
    const value = place[slot]
    if (value === undefined) throw new Error(`no ${slot} for ${place.place} in: ${sentence}`)
    return value
  })
}
