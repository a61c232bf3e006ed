import type { Tx } from '#database/engine/transaction.ts'
import { accountsList } from '#database/queries/accounts-list.ts'
import { heldParts, type HeldPart } from '#database/queries/held-parts.ts'
import type { AccountStanding } from '#domain/accounts/account-events.ts'
import { unitRoles } from '#domain/vocabulary/roles.ts'

type Place = { readonly jurisdictionId: string }
type Person = Pick<AccountStanding, 'name' | 'isActive' | 'roles'>

/**
 * The parts that would lie with nobody once the account stands as `next`: it answers for them by its name, and is
 * closed, renamed or no longer of their unit then. Work that somebody else of the unit with the same name can go on
 * with is left to him.
 */
export async function partsLeftBehind(
  tx: Tx,
  { jurisdictionId }: Place,
  { before, next }: { readonly before: Person; readonly next: Person & { readonly accountId: string } },
): Promise<readonly HeldPart[]> {
  if (!before.isActive) return []
  const stays = next.isActive && next.name === before.name ? unitsOf(next) : []
  const left = unitsOf(before).filter(unitId => !stays.includes(unitId))
  if (left.length === 0) return []
  const accounts = await accountsList(tx, { jurisdictionId })
  const namesakes = accounts.filter(
    ({ id, name, isActive }) => id !== next.accountId && isActive && name === before.name,
  )
  const unitIds = left.filter(unitId => !namesakes.some(other => unitsOf(other).includes(unitId)))
  return await heldParts(tx, { jurisdictionId, unitIds, name: before.name })
}

export type HeldWork = {
  /** The name by which it answers for them. */
  readonly name: string
  readonly parts: readonly HeldPart[]
  /** Others of the same units with an open account. */
  readonly takers: readonly { readonly accountId: string; readonly name: string; readonly unitId: string }[]
}

/** 名下的工作: what an account answers for, and who could take over. Nothing when there is no such account. */
export async function heldWork(
  tx: Tx,
  { jurisdictionId }: Place,
  accountId: string,
): Promise<HeldWork | undefined> {
  const accounts = await accountsList(tx, { jurisdictionId })
  const account = accounts.find(({ id }) => id === accountId)
  if (!account) return undefined
  const unitIds = unitsOf(account)
  return {
    name: account.name,
    parts: await heldParts(tx, { jurisdictionId, unitIds, name: account.name }),
    takers: accounts
      .filter(({ id, isActive, name }) => id !== accountId && isActive && name !== account.name)
      .flatMap(({ id, name, roles }) =>
        unitsOf({ roles })
          .filter(unitId => unitIds.includes(unitId))
          .map(unitId => ({ accountId: id, name, unitId })),
      ),
  }
}

export function unitsOf({ roles }: Pick<Person, 'roles'>): readonly string[] {
  const own = roles.flatMap(({ role, unitId }) =>
    unitId !== undefined && (unitRoles as readonly string[]).includes(role) ? [unitId] : [],
  )
  return [...new Set(own)]
}
