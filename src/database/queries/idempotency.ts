import { sql } from 'kysely'
import type { Tx } from '../engine/transaction.ts'

type Key = { readonly jurisdictionId: string; readonly accountId: string; readonly key: string }

/** Takes a key for a first try; false when somebody holds it. A try left without an answer for a minute is over. */
export async function claimKey(
  tx: Tx,
  {
    jurisdictionId,
    accountId,
    key,
    requestHash,
    at,
  }: Key & { readonly requestHash: string; readonly at: string },
): Promise<boolean> {
  const aMinuteAgo = new Date(Date.parse(at) - 60_000).toISOString()
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('idempotency_keys')
    .values({
      jurisdiction_id: jurisdictionId,
      account_id: accountId,
      key,
      request_hash: requestHash,
      answer: '{}',
      recorded_at: at,
    })
    .onConflict(conflict =>
      conflict
        .columns(['jurisdiction_id', 'account_id', 'key'])
        .doUpdateSet({ recorded_at: at })
        .where(sql<boolean>`idempotency_keys.answer = '{}'`)
        .where('idempotency_keys.recorded_at', '<', aMinuteAgo)
        .where('idempotency_keys.request_hash', '=', requestHash),
    )
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function keyOf(tx: Tx, { jurisdictionId, accountId, key }: Key) {
  return await tx
    .selectFrom('idempotency_keys')
    .select(['request_hash as requestHash', 'answer'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .where('key', '=', key)
    .executeTakeFirst()
    .then(row => row && { ...row, answer: row.answer as { status?: number } }) // `{}` while the first try runs
}

export async function keepAnswer(
  tx: Tx,
  { answer, ...key }: Key & { readonly answer: object },
): Promise<void> {
  await tx
    .updateTable('idempotency_keys')
    .set({ answer: JSON.stringify(answer) })
    .where('jurisdiction_id', '=', key.jurisdictionId)
    .where('account_id', '=', key.accountId)
    .where('key', '=', key.key)
    .execute()
}

export async function forgetKey(tx: Tx, { jurisdictionId, accountId, key }: Key): Promise<void> {
  await tx
    .deleteFrom('idempotency_keys')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .where('key', '=', key)
    .execute()
}
