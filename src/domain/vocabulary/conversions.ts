import type { ItemKind } from './kinds.ts'

/**
 * 转作他件: what an item that is not accepted may become (`domain-rules.md` 4.2). `otherAuthority` passes it to an
 * authority outside the county's remit.
 */
export const conversions = [
  'opinionInformation',
  'memberLetter',
  'deputyLetter',
  'petition',
  'reference',
  'otherAuthority',
] as const
export type Conversion = (typeof conversions)[number]

/** What the sources know for each kind; a county narrows it in its rules. */
export const usualConversions = {
  suggestion: ['opinionInformation', 'deputyLetter', 'petition', 'reference', 'otherAuthority'],
  proposal: ['opinionInformation', 'memberLetter', 'otherAuthority'],
} as const satisfies Record<ItemKind, readonly Conversion[]>
