import type { PlainDate } from '../../time/plain-date.ts'
import type { Role } from '../../vocabulary/roles.ts'
import type { Settings } from './settings.ts'

/** What a set of rules is to be good for. */
export type RulesAt = {
  readonly year: number
  /** The day from which they are to be in force; absent while only drafted. */
  readonly from?: PlainDate
  /** Roles that somebody in the county holds; absent before the first account of a unit was opened. */
  readonly rolesHeld?: ReadonlySet<Role>
}

export type ContradictionFacts = { readonly [fact: string]: string | number }

/** One thing that cannot be meant: found once for each place where it stands, with the facts of the place. */
export type Check = {
  readonly code: string
  readonly fields: readonly (keyof Settings)[]
  /** Refused on adoption; the others are pointed out only. */
  readonly isFatal: boolean
  readonly find: (settings: Settings, circumstances: RulesAt) => readonly ContradictionFacts[]
}

/** Found with one place and nothing to add. */
export const found: readonly ContradictionFacts[] = [{}]

/** The entries of a list that stand in it more than once, each told once. */
export function twins(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((entry, index) => list.indexOf(entry) !== index))]
}
