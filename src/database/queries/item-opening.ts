import type { Tx } from '../engine/transaction.ts'

/** Leaves the trace of who opened which item, once an hour and account. */
export async function recordOpening(
  tx: Tx,
  opening: {
    readonly jurisdictionId: string
    readonly itemId: string
    readonly accountId: string
    readonly name: string
    readonly at: string
  },
): Promise<void> {
  await tx
    .insertInto('item_openings')
    .values({
      jurisdiction_id: opening.jurisdictionId,
      item_id: opening.itemId,
      account_id: opening.accountId,
      account_name: opening.name,
      opened_at: `${opening.at.slice(0, 13)}:00:00.000Z`,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
