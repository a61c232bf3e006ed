/** Who may put an item forward; `domain-rules.md` 1.2. */
export const proposerTypes = [
  'deputy',
  'member',
  'delegation',
  'party',
  'organisation',
  'committee',
  'sector',
] as const
export type ProposerType = (typeof proposerTypes)[number]
