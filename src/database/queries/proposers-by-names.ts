import type { ProposerType } from '#domain/vocabulary/proposer-types.ts'
import type { Tx } from '../engine/transaction.ts'

/** Register entries with one of these names. */
export async function proposersByNames(
  tx: Tx,
  { jurisdictionId, names }: { readonly jurisdictionId: string; readonly names: readonly string[] },
) {
  if (names.length === 0) return []
  const rows = await tx
    .selectFrom('proposers')
    .select(['proposer_id as id', 'name', 'type', 'proposer_group as group'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('name', 'in', [...names])
    .execute()
  return rows.map(row => ({ ...row, type: row.type as ProposerType })) // written from a parsed register entry
}
