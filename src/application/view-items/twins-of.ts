import type { Tx } from '#database/engine/transaction.ts'
import { twinReplies, type TwinReply } from '#database/queries/twin-replies.ts'
import type { Item } from '#domain/item/item.ts'
import { printOf } from '#domain/item/reply/print-of.ts'
import type { Asking } from '../ask.ts'

export type Twins = { readonly replyId: string; readonly of: readonly TwinReply[] }

/** 雷同提示: letters that are not yet delivered and repeat another of the same unit, for the unit and the supervision office. */
export async function twinsOf(
  tx: Tx,
  { actor, scope }: Pick<Asking, 'actor' | 'scope'>,
  item: Item,
): Promise<readonly Twins[]> {
  const { jurisdictionId } = actor
  const written = item.replies.filter(
    ({ status, unitId }) => status !== 'delivered' && (scope.all || scope.unitIds.includes(unitId)),
  )
  const all = await Promise.all(
    written.map(async ({ id, unitId, text }) => {
      const print = printOf(text)
      const of = print ? await twinReplies(tx, { jurisdictionId, unitId, itemId: item.id, print }) : []
      return { replyId: id, of }
    }),
  )
  return all.filter(({ of }) => of.length > 0)
}
