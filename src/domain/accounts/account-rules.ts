import type { Actor, Grant } from '../permission/actor.ts'
import { changeableFields, type AccountStanding, type ChangedField } from './account-events.ts'
import type { StandInRefusal } from './stand-in.ts'

export type AccountRefusal =
  | StandInRefusal
  | 'ownRoles'
  | 'administratorApart'
  | 'lastAdministrator'
  | 'unitUnknown'
  | 'proposerUnknown'
  | 'holdsWork'
  | 'takerNotOfUnit'

export type AccountScene = {
  readonly actor: Actor
  /** Every account of the jurisdiction as it stands, the one in question among them unless it is new. */
  readonly accounts: readonly AccountStanding[]
  readonly unitIds: ReadonlySet<string>
  readonly proposerIds: ReadonlySet<string>
}

/**
 * What speaks against an account standing so; nothing when it may. Who keeps the accounts does no work of the county
 * and reads none of its items, so that nobody hands himself what he may see and takes it back unnoticed.
 */
export function againstAccount(
  next: AccountStanding,
  { actor, accounts, unitIds, proposerIds }: AccountScene,
): AccountRefusal | undefined {
  const before = accounts.find(({ accountId }) => accountId === next.accountId)
  const keepsSame = before !== undefined && isSameRoles(before.roles, next.roles)
  if (actor.accountId === next.accountId && !keepsSame) return 'ownRoles'
  if (before && keepsAccounts(before) && !keepsAccounts(next)) {
    const others = accounts.filter(({ accountId }) => accountId !== next.accountId)
    if (!others.some(keepsAccounts)) return 'lastAdministrator'
  }
  if (keepsSame) return undefined
  if (next.roles.length > 1 && next.roles.some(isAdministrator)) return 'administratorApart'
  if (next.roles.some(({ unitId }) => unitId !== undefined && !unitIds.has(unitId))) return 'unitUnknown'
  if (next.roles.some(({ proposerId }) => proposerId !== undefined && !proposerIds.has(proposerId)))
    return 'proposerUnknown'
  return undefined
}

type Fields = Pick<AccountStanding, 'login' | 'name' | 'isActive' | 'roles'> & {
  readonly mail: string
  readonly password?: string
}

/** Which fields of an account differ; a password that is given at all is a new one. */
export function changedFields(before: Fields, next: Fields): readonly ChangedField[] {
  return changeableFields.filter(field => {
    if (field === 'roles') return !isSameRoles(before.roles, next.roles)
    if (field === 'password') return next.password !== undefined
    return before[field] !== next[field]
  })
}

/** Each role once, in one order, however they were given. */
export function distinctRoles(roles: readonly Grant[]): readonly Grant[] {
  return [...new Map(roles.map(grant => [keyOf(grant), grant])).entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, grant]) => grant)
}

export function isSameRoles(one: readonly Grant[], other: readonly Grant[]): boolean {
  const keys = (roles: readonly Grant[]) => distinctRoles(roles).map(keyOf).join('\n')
  return keys(one) === keys(other)
}

function keyOf({ role, unitId = '', proposerId = '' }: Grant): string {
  return JSON.stringify([role, unitId, proposerId])
}

const isAdministrator = ({ role }: Grant) => role === 'administrator'
const keepsAccounts = ({ isActive, roles }: AccountStanding) => isActive && roles.some(isAdministrator)
