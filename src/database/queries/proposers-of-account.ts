import type { Tx } from '../engine/transaction.ts'

/** The proposers an account acts for. */
export async function proposersOfAccount(
  tx: Tx,
  { jurisdictionId, accountId }: { readonly jurisdictionId: string; readonly accountId: string },
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('account_roles')
    .select('proposer_id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .where('role', '=', 'proposer')
    .execute()
  return rows.map(({ proposer_id }) => proposer_id).filter(id => id !== '')
}
