import type { Tx } from '../engine/transaction.ts'

type Login = { readonly jurisdictionId: string; readonly login: string }
type Attempts = { readonly failed: number; readonly lockedUntil: string | null }

/** Until when a login is locked, as it was set last; the caller holds it against his clock. */
export async function lockOf(tx: Tx, { jurisdictionId, login }: Login): Promise<string | null> {
  const row = await tx
    .selectFrom('sign_in_attempts')
    .select('locked_until')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('login', '=', login)
    .executeTakeFirst()
  return row?.locked_until ?? null
}

/** The same, locked until the transaction ends, so that parallel guesses are counted one by one. */
export async function lockAttempts(tx: Tx, { jurisdictionId, login, at }: Login & { readonly at: string }) {
  return await tx
    .insertInto('sign_in_attempts')
    .values({
      jurisdiction_id: jurisdictionId,
      login,
      failed_attempts: 0,
      last_failed_at: at,
      locked_until: null,
    })
    .onConflict(conflict => conflict.columns(['jurisdiction_id', 'login']).doUpdateSet({ login }))
    .returning(['failed_attempts as failed', 'locked_until as lockedUntil'])
    .executeTakeFirstOrThrow()
}

export async function writeAttempts(
  tx: Tx,
  { jurisdictionId, login, at, failed, lockedUntil }: Login & Attempts & { readonly at: string },
): Promise<void> {
  await tx
    .updateTable('sign_in_attempts')
    .set({ failed_attempts: failed, locked_until: lockedUntil, last_failed_at: at })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('login', '=', login)
    .execute()
}

export async function forgetAttempts(tx: Tx, { jurisdictionId, login }: Login): Promise<void> {
  await tx
    .deleteFrom('sign_in_attempts')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('login', '=', login)
    .execute()
}
