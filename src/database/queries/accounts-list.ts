import { sql } from 'kysely'
import type { Tx } from '../engine/transaction.ts'
import type { AccountRole } from './account-write.ts'

/** The accounts of a jurisdiction with their roles, for its administrator. */
export async function accountsList(tx: Tx, { jurisdictionId }: { readonly jurisdictionId: string }) {
  return await tx
    .selectFrom('accounts as account')
    .select([
      'account.account_id as id',
      'account.login',
      'account.name',
      'account.mail',
      'account.is_active as isActive',
      sql<AccountRole[]>`(select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('role', role,
        'unitId', nullif(unit_id, ''), 'proposerId', nullif(proposer_id, ''))) order by role, unit_id), '[]')
        from account_roles
        where jurisdiction_id = account.jurisdiction_id and account_id = account.account_id)`.as('roles'),
    ])
    .where('account.jurisdiction_id', '=', jurisdictionId)
    .orderBy('account.login')
    .execute()
}
