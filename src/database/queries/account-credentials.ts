import type { Tx } from '../engine/transaction.ts'

type Key = { readonly jurisdictionId: string; readonly accountId: string }

/** What signing in needs of an account; locked, so that parallel guesses are counted one by one. */
export async function credentialsOf(
  tx: Tx,
  { jurisdictionId, login }: { readonly jurisdictionId: string; readonly login: string },
) {
  return await tx
    .selectFrom('accounts')
    .select([
      'account_id as accountId',
      'password_hash as passwordHash',
      'is_active as isActive',
      'failed_attempts as failedAttempts',
      'locked_until as lockedUntil',
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('login', '=', login)
    .forUpdate()
    .executeTakeFirst()
}

export async function passwordHashOf(
  tx: Tx,
  { jurisdictionId, accountId }: Key,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('accounts')
    .select('password_hash')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row?.password_hash
}

export async function writePassword(tx: Tx, key: Key, passwordHash: string): Promise<void> {
  await tx
    .updateTable('accounts')
    .set({ password_hash: passwordHash, failed_attempts: 0, locked_until: null })
    .where('jurisdiction_id', '=', key.jurisdictionId)
    .where('account_id', '=', key.accountId)
    .execute()
}

export async function writeAttempts(
  tx: Tx,
  key: Key,
  { failedAttempts, lockedUntil }: { readonly failedAttempts: number; readonly lockedUntil: string | null },
): Promise<void> {
  await tx
    .updateTable('accounts')
    .set({ failed_attempts: failedAttempts, locked_until: lockedUntil })
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
