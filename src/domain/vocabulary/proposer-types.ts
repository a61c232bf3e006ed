import type { ItemKind } from './kinds.ts'

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

/** 集体提出人: delegations, parties, organisations, committees and sectors; a contact person acts for them. */
export function isCollective(type: ProposerType): boolean {
  return type !== 'deputy' && type !== 'member'
}

/** Deputies and delegations make suggestions; members and the bodies of the CPPCC make proposals. */
export const kindOfProposer = {
  deputy: 'suggestion',
  delegation: 'suggestion',
  member: 'proposal',
  party: 'proposal',
  organisation: 'proposal',
  committee: 'proposal',
  sector: 'proposal',
} as const satisfies Record<ProposerType, ItemKind>
