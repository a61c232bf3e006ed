import type { Tx } from '../engine/transaction.ts'

/** What an account keeps of its own choices. */
export async function ownAccount(
  tx: Tx,
  { jurisdictionId, accountId }: { readonly jurisdictionId: string; readonly accountId: string },
) {
  return await tx
    .selectFrom('accounts')
    .select(['login', 'language'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
}
