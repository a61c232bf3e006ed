import type { Tx } from '../engine/transaction.ts'

/** Register entries of these proposers. */
export async function proposersByIds(
  tx: Tx,
  { jurisdictionId, ids }: { readonly jurisdictionId: string; readonly ids: readonly string[] },
) {
  if (ids.length === 0) return []
  return await tx
    .selectFrom('proposers')
    .select([
      'proposer_id as id',
      'name',
      'type',
      'proposer_group as group',
      'phone',
      'contact_name as contactName',
      'address',
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('proposer_id', 'in', ids)
    .execute()
}
