import type { Role } from '#domain/vocabulary/roles.ts'
import type { Tx } from '../engine/transaction.ts'

/** The roles that somebody who may sign in holds in this jurisdiction. */
export async function rolesHeld(
  tx: Tx,
  { jurisdictionId }: { readonly jurisdictionId: string },
): Promise<ReadonlySet<Role>> {
  const rows = await tx
    .selectFrom('account_roles as held')
    .innerJoin('accounts as account', join =>
      join
        .onRef('account.jurisdiction_id', '=', 'held.jurisdiction_id')
        .onRef('account.account_id', '=', 'held.account_id'),
    )
    .select('held.role')
    .distinct()
    .where('held.jurisdiction_id', '=', jurisdictionId)
    .where('account.is_active', '=', true)
    .execute()
  return new Set(rows.map(({ role }) => role as Role)) // written by accounts' own commands alone
}
