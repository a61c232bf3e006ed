import type { Tx } from '../engine/transaction.ts'

export type HeldPart = {
  readonly itemId: string
  readonly assignmentId: string
  readonly unitId: string
  readonly number: string | null
  readonly leaderInCharge: string | null
  readonly handler: string | null
  readonly supervisor: string | null
}

/** Parts of these units under handling that the five fixes lay upon somebody of this name, by number. */
export async function heldParts(
  tx: Tx,
  {
    jurisdictionId,
    unitIds,
    name,
  }: { readonly jurisdictionId: string; readonly unitIds: readonly string[]; readonly name: string },
): Promise<readonly HeldPart[]> {
  if (unitIds.length === 0) return []
  return await tx
    .selectFrom('assignments as part')
    .innerJoin('items as item', join =>
      join
        .onRef('item.jurisdiction_id', '=', 'part.jurisdiction_id')
        .onRef('item.item_id', '=', 'part.item_id'),
    )
    .select([
      'part.item_id as itemId',
      'part.assignment_id as assignmentId',
      'part.unit_id as unitId',
      'item.number',
      'part.leader_in_charge as leaderInCharge',
      'part.handler',
      'part.supervisor',
    ])
    .where('part.jurisdiction_id', '=', jurisdictionId)
    .where('part.unit_id', 'in', [...unitIds])
    .where('part.status', 'in', ['issued', 'accepted', 'replied'])
    .where('item.stage', 'in', ['assigned', 'rehandling', 'replied'])
    .where(where =>
      where.or([
        where('part.leader_in_charge', '=', name),
        where('part.handler', '=', name),
        where('part.supervisor', '=', name),
      ]),
    )
    .orderBy('item.number')
    .orderBy('part.item_id')
    .execute()
}
