import type { Tx } from '../engine/transaction.ts'

type Owner = { readonly jurisdictionId: string; readonly accountId: string }

/** An account's inbox, newest first. */
export async function notificationsList(tx: Tx, { jurisdictionId, accountId }: Owner) {
  return await tx
    .selectFrom('notifications')
    .select([
      'message_id as messageId',
      'occasion',
      'item_id as itemId',
      'facts',
      'recorded_at as recordedAt',
      'read_at as readAt',
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .orderBy('recorded_at', 'desc')
    .orderBy('message_id')
    .limit(200)
    .execute()
}

export async function writeRead(
  tx: Tx,
  {
    jurisdictionId,
    accountId,
    messageIds,
    readAt,
  }: Owner & { readonly messageIds: readonly string[]; readonly readAt: string },
): Promise<void> {
  await tx
    .updateTable('notifications')
    .set({ read_at: readAt })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .where('message_id', 'in', [...messageIds])
    .where('read_at', 'is', null)
    .execute()
}
