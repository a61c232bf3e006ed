import type { Role } from '../vocabulary/roles.ts'

/** One role an account holds, bound to a unit or to a proposer where the role needs it. */
export type Grant = {
  readonly role: Role
  readonly unitId?: string
  readonly proposerId?: string
}

/** Who acts: an account with its grants inside one jurisdiction. Copied into every event it causes. */
export type Actor = {
  readonly accountId: string
  readonly name: string
  readonly jurisdictionId: string
  readonly grants: readonly Grant[]
}

export function holdsRole(actor: Actor, role: Role): boolean {
  return actor.grants.some(grant => grant.role === role)
}
