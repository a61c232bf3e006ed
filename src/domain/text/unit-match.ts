/** What matching needs to know of a unit. */
export type NamedUnit = { readonly id: string; readonly name: string; readonly aliases: readonly string[] }

export const matchWays = ['name', 'alias', 'withoutPlacePrefix', 'abbreviation'] as const
export type MatchWay = (typeof matchWays)[number]

/** Why a match is not certain. */
export const matchDoubts = [
  'otherPlace',
  'otherLevel',
  'abbreviationGuessed',
  'secondSignDiffers',
  'andOthers',
] as const
export type MatchDoubt = (typeof matchDoubts)[number]

/** Why there is no match. */
export const matchFailures = ['generic', 'several', 'unknown'] as const

export type UnitFound = {
  readonly unitId: string
  readonly how: MatchWay
  readonly certain: boolean
  readonly doubts: readonly MatchDoubt[]
  /** The unit's name or alias that agreed. */
  readonly agreedWith: string
}
export type UnitNotFound = {
  readonly why: (typeof matchFailures)[number]
  /** Units that look most alike, best first; at most three. */
  readonly candidates: readonly {
    readonly unitId: string
    readonly agreedWith: string
    readonly likeness: number
  }[]
}
export type UnitMatch = UnitFound | UnitNotFound
