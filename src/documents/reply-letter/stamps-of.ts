import { activeAssignments } from '#domain/item/parts.ts'
import type { LetterData } from './letter-data.ts'
import type { LetterStamp } from './letter.ts'

/** What keeps this from being the letter that went out. */
export function stampsOf({ item, reply, jurisdiction }: LetterData): readonly LetterStamp[] {
  const owed = activeAssignments(item).some(({ coHostOpinion }) => coHostOpinion && !coHostOpinion.given)
  const isOut = reply.issuedOn !== undefined
  return [
    ...(jurisdiction.isDemonstration ? (['demonstration'] as const) : []),
    ...(reply.signedOn === undefined ? (['unsigned'] as const) : []),
    ...(reply.signedOn !== undefined && !isOut ? (['unnumbered'] as const) : []),
    ...(owed && !isOut ? (['opinionOutstanding'] as const) : []),
  ]
}
