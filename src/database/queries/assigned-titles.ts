import type { Tx } from '../engine/transaction.ts'

export type AssignedTitle = { readonly itemId: string; readonly title: string }

/** Titles of every item that units have had in hand, over all years; what a like one is looked for among. */
export async function assignedTitles(tx: Tx, jurisdictionId: string): Promise<readonly AssignedTitle[]> {
  return await tx
    .selectFrom('items')
    .select(['item_id as itemId', 'title'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stage', 'in', ['assigned', 'replied', 'rehandling', 'closed'])
    .execute()
}
