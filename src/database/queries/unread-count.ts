import type { Tx } from '../engine/transaction.ts'

/** How many notifications an account has not read. */
export async function unreadCount(
  tx: Tx,
  { jurisdictionId, accountId }: { readonly jurisdictionId: string; readonly accountId: string },
): Promise<number> {
  const { n } = await tx
    .selectFrom('notifications')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return n
}
