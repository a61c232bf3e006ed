import type { Tx } from '../engine/transaction.ts'

export type TwinReply = { readonly itemId: string; readonly number: string | null; readonly title: string }

type Asked = {
  readonly jurisdictionId: string
  readonly unitId: string
  readonly itemId: string
  readonly print: string
}

/** Other items to which the same unit answers in the very same words; a few are enough to look again. */
export async function twinReplies(
  tx: Tx,
  { jurisdictionId, unitId, itemId, print }: Asked,
): Promise<readonly TwinReply[]> {
  return await tx
    .selectFrom('assignments as part')
    .innerJoin('items as item', join =>
      join
        .onRef('item.jurisdiction_id', '=', 'part.jurisdiction_id')
        .onRef('item.item_id', '=', 'part.item_id'),
    )
    .select(['item.item_id as itemId', 'item.number', 'item.title'])
    .where('part.jurisdiction_id', '=', jurisdictionId)
    .where('part.unit_id', '=', unitId)
    .where('part.reply_print', '=', print)
    .where('part.item_id', '!=', itemId)
    .orderBy('item.item_id')
    .limit(3)
    .execute()
}
