import { sql } from 'kysely'
import type { Tx } from '../engine/transaction.ts'

const day = 86_400_000
/** A click is repeated within minutes; a week covers a tablet that lay in a drawer over the holidays' weekend. */
const keepKeysDays = 7

/**
 * Deletes what served its time: sessions that ended, answers to clicks of last week, wrong passwords of
 * yesterday. One at a time; who finds another at it leaves it to him.
 */
export async function forgetOutdated(
  tx: Tx,
  { jurisdictionId, now }: { readonly jurisdictionId: string; readonly now: string },
): Promise<void> {
  const { rows } = await sql<{ isAlone: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`${jurisdictionId} outdated`}, 0)) as "isAlone"`.execute(
    tx,
  )
  if (!rows[0]?.isAlone) return
  const ago = (days: number) => new Date(Date.parse(now) - days * day).toISOString()
  await tx
    .deleteFrom('account_sessions')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('expires_at', '<=', now)
    .execute()
  await tx
    .deleteFrom('idempotency_keys')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('recorded_at', '<', ago(keepKeysDays))
    .execute()
  await tx
    .deleteFrom('sign_in_attempts')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('last_failed_at', '<', ago(1))
    .execute()
}
