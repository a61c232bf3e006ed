import { sql } from 'kysely'
import type { Grant } from '#domain/permission/actor.ts'
import type { Tx } from '../engine/transaction.ts'

export type SignedIn = {
  readonly accountId: string
  readonly name: string
  readonly language: 'zh-CN' | 'en'
  readonly grants: readonly Grant[]
}

/** The account behind a session cookie, with its roles; nothing when the session ended or the account is closed. */
export async function accountOfSession(
  tx: Tx,
  {
    jurisdictionId,
    tokenHash,
    now,
  }: { readonly jurisdictionId: string; readonly tokenHash: string; readonly now: string },
): Promise<SignedIn | undefined> {
  const row = await tx
    .selectFrom('account_sessions as session')
    .innerJoin('accounts as account', join =>
      join
        .onRef('account.jurisdiction_id', '=', 'session.jurisdiction_id')
        .onRef('account.account_id', '=', 'session.account_id'),
    )
    .select([
      'account.account_id as accountId',
      'account.name',
      'account.language',
      sql<SignedIn['grants']>`(select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('role', role,
        'unitId', nullif(unit_id, ''), 'proposerId', nullif(proposer_id, ''))) order by role, unit_id), '[]')
        from account_roles
        where jurisdiction_id = account.jurisdiction_id and account_id = account.account_id)`.as('grants'),
    ])
    .where('session.jurisdiction_id', '=', jurisdictionId)
    .where('session.token_hash', '=', tokenHash)
    .where('session.expires_at', '>', now)
    .where('account.is_active', '=', true)
    .executeTakeFirst()
  return row
}

export async function insertSession(
  tx: Tx,
  session: {
    readonly jurisdictionId: string
    readonly accountId: string
    readonly tokenHash: string
    readonly createdAt: string
    readonly expiresAt: string
  },
): Promise<void> {
  await tx
    .insertInto('account_sessions')
    .values({
      jurisdiction_id: session.jurisdictionId,
      token_hash: session.tokenHash,
      account_id: session.accountId,
      created_at: session.createdAt,
      expires_at: session.expiresAt,
    })
    .execute()
}

export async function deleteSession(
  tx: Tx,
  { jurisdictionId, tokenHash }: { readonly jurisdictionId: string; readonly tokenHash: string },
): Promise<void> {
  await tx
    .deleteFrom('account_sessions')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('token_hash', '=', tokenHash)
    .execute()
}

/** Ends every session of an account but the one that asks. */
export async function deleteOtherSessions(
  tx: Tx,
  key: { readonly jurisdictionId: string; readonly accountId: string; readonly tokenHash: string },
): Promise<void> {
  await tx
    .deleteFrom('account_sessions')
    .where('jurisdiction_id', '=', key.jurisdictionId)
    .where('account_id', '=', key.accountId)
    .where('token_hash', '!=', key.tokenHash)
    .execute()
}
