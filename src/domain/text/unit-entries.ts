import { halfWidth } from './half-width.ts'
import type { MatchDoubt } from './unit-match.ts'
import { placedName, placeLevels, type PlacedName } from './unit-place.ts'
import { isAbbreviationOf, unitStem } from './unit-stems.ts'

/** One written form of a unit, taken apart for comparing. */
export type UnitEntry = PlacedName & {
  readonly unitId: string
  readonly written: string
  readonly isName: boolean
  readonly stem: string
}

export function entryOf(unitId: string, name: string, isName: boolean): UnitEntry {
  const written = normalised(name)
  const parts = placedName(written)
  return { unitId, written, isName, ...parts, stem: unitStem(parts.core) }
}

/** True when the wanted name reads as a short form of the entry, by its stem (工信) or letter by letter (教育). */
export function isShortFor(wanted: UnitEntry, entry: UnitEntry): boolean {
  const bare = (core: string) => core.replace(/(?:局|委|办)$/, '')
  return isAbbreviationOf(wanted.stem, entry.stem) || isAbbreviationOf(bare(wanted.core), bare(entry.core))
}

/** A place we do not know as ours, or a level that is not the unit's, may mean a unit of somebody else. */
export function placeDoubts(wanted: UnitEntry, entry: UnitEntry, home: string): MatchDoubt[] {
  const doubts: MatchDoubt[] = []
  if (wanted.place !== '' && !isSamePlace(wanted.place, entry.place || home)) doubts.push('otherPlace')
  const level = entry.level ?? placedName(`${home}办公室`).level
  if (wanted.level && level && placeLevels[wanted.level] !== placeLevels[level]) doubts.push('otherLevel')
  return doubts
}

function isSamePlace(one: string, other: string): boolean {
  return other !== '' && (one.endsWith(other) || other.endsWith(one))
}

/** Marks and blanks that people set differently. */
export function normalised(name: string): string {
  return halfWidth(name)
    .replace(/\s+/g, '')
    .replace(/^[~:]+/, '')
    .replace(/[〔【[]/g, '(')
    .replace(/[〕】\]]/g, ')')
}
