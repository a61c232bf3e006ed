import type { Tx } from '../engine/transaction.ts'

export type ListedJurisdiction = {
  readonly id: string
  readonly name: string
  readonly isDemonstration: boolean
}

/** Enters a jurisdiction into the installation's list. */
export async function listJurisdiction(
  tx: Tx,
  { id, name, isDemonstration }: ListedJurisdiction,
): Promise<void> {
  await tx
    .insertInto('jurisdiction_ids')
    .values({ jurisdiction_id: id, name, is_demonstration: isDemonstration })
    .onConflict(conflict => conflict.column('jurisdiction_id').doNothing())
    .execute()
}

/** The jurisdictions of this installation: the one list outside of any jurisdiction, for signing in and for workers. */
export async function jurisdictionList(tx: Tx): Promise<readonly ListedJurisdiction[]> {
  return await tx
    .selectFrom('jurisdiction_ids')
    .select(['jurisdiction_id as id', 'name', 'is_demonstration as isDemonstration'])
    .orderBy('jurisdiction_id')
    .execute()
}
