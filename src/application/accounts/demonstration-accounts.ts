import type { Tx } from '#database/engine/transaction.ts'
import { accountsList } from '#database/queries/accounts-list.ts'
import { proposersByIds } from '#database/queries/proposers-by-ids.ts'
import type { Role } from '#domain/vocabulary/roles.ts'
import { jurisdictionOf } from '../jurisdiction-of.ts'

/** One password for every account of a demonstration county; it guards nothing, so the sign-in page fills it in. */
export const demonstrationPassword = 'qinghe-2024-demo'

export type DemoAccount = {
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly unitName?: string
  /** Tells one role after the other along the main road; the rest are more of the same. */
  readonly isLeading: boolean
}

/** The order in which an item meets them. */
const road: readonly Role[] = [
  'proposer',
  'congressOffice',
  'proposalsCommittee',
  'supervisionOffice',
  'unitOffice',
  'unitHandler',
  'unitLeader',
  'countyLeader',
  'auditor',
  'administrator',
]

/** Accounts visitors may sign in with: the people of whole units and single persons lead, others follow. */
export async function demonstrationAccounts(tx: Tx, jurisdictionId: string): Promise<readonly DemoAccount[]> {
  const { units } = await jurisdictionOf(tx, jurisdictionId)
  const open = (await accountsList(tx, { jurisdictionId })).filter(({ isActive }) => isActive)
  const grants = open.flatMap(({ roles }) => roles)
  const ids = grants.flatMap(({ proposerId }) => proposerId ?? [])
  const register = await proposersByIds(tx, { jurisdictionId, ids })
  const isPerson = (id: string | undefined) =>
    register.some(entry => entry.id === id && (entry.type === 'deputy' || entry.type === 'member'))
  const isWhole = (unitId: string) =>
    grants.some(grant => grant.role === 'unitLeader' && grant.unitId === unitId)
  return open
    .flatMap(({ login, name, roles: [grant] }) => {
      if (!grant) return []
      const { role, unitId, proposerId } = grant
      const unit = units.find(({ id }) => id === unitId)
      const isLeading = unitId ? isWhole(unitId) : role !== 'proposer' || isPerson(proposerId)
      return [{ login, name, role, isLeading, ...(unit ? { unitName: unit.shortName } : {}) }]
    })
    .sort(
      (one, other) =>
        Number(other.isLeading) - Number(one.isLeading) || road.indexOf(one.role) - road.indexOf(other.role),
    )
}
