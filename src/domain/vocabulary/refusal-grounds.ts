/**
 * Grounds that records carry from before the grounds were a table of the county’s rules; their codes stay readable.
 * The grounds of today are in `jurisdiction/settings/refusal-ground.ts`.
 */
export const earlierGrounds = [
  'personalMatter',
  'passedOnLetter',
  'accusationOrAppeal',
  'judicialCase',
  'academicOrPromotion',
  'noRealContent',
  'outsideLocalPowers',
  'secrets',
  'forbiddenByState',
  'partyInternal',
  'inLitigation',
  'namedAccusation',
  'other',
] as const
export type EarlierGround = (typeof earlierGrounds)[number]
