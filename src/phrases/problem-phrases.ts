/** What can be wrong with a request beyond the law's own refusals. */
export const problemCodes = [
  'unauthorised',
  'wrongPassword',
  'locked',
  'tooManyRequests',
  'linkExpired',
  'notPermitted',
  'crossSite',
  'notFound',
  'stale',
  'keyDiffers',
  'stillRunning',
  'malformed',
  'malformedKey',
  'malformedVersion',
  'tooLarge',
  'unsupportedMedia',
  'unreadableFile',
  'fileRefused',
  'unavailable',
  'fault',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export type ProblemFacts = { readonly [fact: string]: string | number | undefined }
export type ProblemPhrases = Readonly<
  Record<ProblemCode, { readonly title: string; readonly detail: (facts: ProblemFacts) => string }>
> & { readonly refused: { readonly title: string } }
