import type { Tx } from '#database/engine/transaction.ts'
import { readStream } from '#database/journal/load.ts'
import { factsOf } from '#domain/facts/item-facts.ts'
import type { Item } from '#domain/item/item.ts'
import { unitsToday } from '#domain/jurisdiction/jurisdiction.ts'
import { canSee } from '#domain/permission/scope.ts'
import { recommendUnits, type Recommendation } from '#domain/recommendation/recommend-units.ts'
import type { Asking } from '../ask.ts'

/** Units for one item, best first; nothing when the item is not the asker's to see. */
export async function recommendedUnits(
  tx: Tx,
  { scope, jurisdiction }: Asking,
  itemId: string,
): Promise<readonly Recommendation[] | undefined> {
  const head = await readStream(tx, { jurisdictionId: scope.jurisdictionId, streamId: itemId })
  const item = head?.state as Item | undefined // written by perform alone
  if (!item || !canSee(scope, factsOf(item))) return undefined
  return recommendUnits(item, unitsToday(jurisdiction))
}
