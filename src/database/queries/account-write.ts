import type { Grant } from '#domain/permission/actor.ts'
import type { Tx } from '../engine/transaction.ts'
import { forgetAttempts } from './sign-in-attempts.ts'

export type AccountRole = Grant

export type NewAccount = {
  readonly jurisdictionId: string
  readonly accountId: string
  readonly login: string
  readonly name: string
  readonly mail: string
  readonly isActive: boolean
  readonly passwordHash: string
  readonly roles: readonly AccountRole[]
}

type Key = { readonly jurisdictionId: string; readonly accountId: string }

export async function insertAccount(
  tx: Tx,
  { jurisdictionId, accountId, roles, ...account }: NewAccount,
): Promise<void> {
  await tx
    .insertInto('accounts')
    .values({
      jurisdiction_id: jurisdictionId,
      account_id: accountId,
      login: account.login,
      name: account.name,
      mail: account.mail,
      password_hash: account.passwordHash,
      is_active: account.isActive,
    })
    .execute()
  await insertRoles(tx, { jurisdictionId, accountId, roles })
}

/** Returns false when there is no such account. A new password or a closed account ends the sessions. */
export async function updateAccount(
  tx: Tx,
  {
    jurisdictionId,
    accountId,
    ...account
  }: Omit<NewAccount, 'passwordHash'> & { readonly passwordHash?: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('accounts')
    .set({
      login: account.login,
      name: account.name,
      mail: account.mail,
      is_active: account.isActive,
      ...(account.passwordHash ? { password_hash: account.passwordHash } : {}),
    })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (account.passwordHash) await forgetAttempts(tx, { jurisdictionId, login: account.login })
  if (account.passwordHash || !account.isActive) await endSessions(tx, { jurisdictionId, accountId })
  return numUpdatedRows > 0n
}

export async function replaceRoles(
  tx: Tx,
  { roles, ...key }: Key & { readonly roles: readonly AccountRole[] },
): Promise<void> {
  await tx
    .deleteFrom('account_roles')
    .where('jurisdiction_id', '=', key.jurisdictionId)
    .where('account_id', '=', key.accountId)
    .execute()
  await insertRoles(tx, { ...key, roles })
}

export async function endSessions(tx: Tx, { jurisdictionId, accountId }: Key): Promise<void> {
  await tx
    .deleteFrom('account_sessions')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .execute()
}

async function insertRoles(
  tx: Tx,
  { jurisdictionId, accountId, roles }: Key & { readonly roles: readonly AccountRole[] },
): Promise<void> {
  if (roles.length === 0) return
  const rows = roles.map(({ role, unitId, proposerId }) => ({
    jurisdiction_id: jurisdictionId,
    account_id: accountId,
    role,
    unit_id: unitId ?? '',
    proposer_id: proposerId ?? '',
  }))
  await tx.insertInto('account_roles').values(rows).execute()
}
