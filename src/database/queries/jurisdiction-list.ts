import type { Tx } from '../engine/transaction.ts'

export type ListedJurisdiction = {
  readonly id: string
  readonly name: string
  readonly isDemonstration: boolean
  readonly isComplete: boolean
}

/** Enters a jurisdiction into the installation's list; a demonstration is complete only when it has been told. */
export async function listJurisdiction(
  tx: Tx,
  { id, name, isDemonstration }: Omit<ListedJurisdiction, 'isComplete'>,
): Promise<void> {
  await tx
    .insertInto('jurisdiction_ids')
    .values({
      jurisdiction_id: id,
      name,
      is_demonstration: isDemonstration,
      is_complete: !isDemonstration,
    })
    .onConflict(conflict => conflict.column('jurisdiction_id').doNothing())
    .execute()
}

/** Marks a demonstration as told to its end. */
export async function completeJurisdiction(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('jurisdiction_ids')
    .set({ is_complete: true })
    .where('jurisdiction_id', '=', id)
    .execute()
}

/** The jurisdictions of this installation: the one list outside of any jurisdiction, for signing in and for workers. */
export async function jurisdictionList(tx: Tx): Promise<readonly ListedJurisdiction[]> {
  return await tx
    .selectFrom('jurisdiction_ids')
    .select([
      'jurisdiction_id as id',
      'name',
      'is_demonstration as isDemonstration',
      'is_complete as isComplete',
    ])
    .orderBy('jurisdiction_id')
    .execute()
}
