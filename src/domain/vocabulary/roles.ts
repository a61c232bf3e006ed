/** The roles an account may hold; `domain-rules.md` 1.4. */
export const roles = [
  'administrator',
  'auditor',
  'congressOffice',
  'proposalsCommittee',
  'supervisionOffice',
  'countyLeader',
  'unitOffice',
  'unitHandler',
  'unitLeader',
  'proposer',
] as const
export type Role = (typeof roles)[number]

/** Roles bound to one undertaking unit. */
export const unitRoles = ['unitOffice', 'unitHandler', 'unitLeader'] as const satisfies readonly Role[]
