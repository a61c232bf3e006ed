import type { Tx } from '../engine/transaction.ts'

type Key = { readonly jurisdictionId: string; readonly accountId: string }

/** What signing in needs of an account. */
export async function credentialsOf(
  tx: Tx,
  { jurisdictionId, login }: { readonly jurisdictionId: string; readonly login: string },
) {
  return await tx
    .selectFrom('accounts')
    .select(['account_id as accountId', 'password_hash as passwordHash', 'is_active as isActive'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('login', '=', login)
    .executeTakeFirst()
}

/** What changing one's own password needs of an account. */
export async function ownCredentials(tx: Tx, { jurisdictionId, accountId }: Key) {
  return await tx
    .selectFrom('accounts')
    .select(['login', 'password_hash as passwordHash'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
}

export async function writePassword(tx: Tx, key: Key, passwordHash: string): Promise<void> {
  await tx
    .updateTable('accounts')
    .set({ password_hash: passwordHash })
    .where('jurisdiction_id', '=', key.jurisdictionId)
    .where('account_id', '=', key.accountId)
    .execute()
}

export async function writeLanguage(tx: Tx, key: Key, language: 'zh-CN' | 'en'): Promise<void> {
  await tx
    .updateTable('accounts')
    .set({ language })
    .where('jurisdiction_id', '=', key.jurisdictionId)
    .where('account_id', '=', key.accountId)
    .execute()
}
