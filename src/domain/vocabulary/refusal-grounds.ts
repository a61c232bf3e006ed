import type { ItemKind } from './kinds.ts'

/**
 * Coded grounds for not accepting a suggestion (`domain-rules.md` 4.3) or not filing a proposal
 * (national CPPCC rules, `domain-rules.md` 2.4).
 */
export const groundsForRefusal = {
  suggestion: [
    'personalMatter',
    'passedOnLetter',
    'accusationOrAppeal',
    'judicialCase',
    'academicOrPromotion',
    'noRealContent',
    'outsideLocalPowers',
    'other',
  ],
  proposal: [
    'secrets',
    'forbiddenByState',
    'partyInternal',
    'inLitigation',
    'academicOrPromotion',
    'personalMatter',
    'namedAccusation',
    'noRealContent',
    'other',
  ],
} as const satisfies Record<ItemKind, readonly string[]>

export type GroundForRefusal = (typeof groundsForRefusal)[ItemKind][number]

/** Every ground of either kind, once. */
export const allGroundsForRefusal: readonly GroundForRefusal[] = [
  ...new Set([...groundsForRefusal.suggestion, ...groundsForRefusal.proposal]),
]
