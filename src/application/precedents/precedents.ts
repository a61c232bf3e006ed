import type { Tx } from '#database/engine/transaction.ts'
import { readStream } from '#database/journal/load.ts'
import { streamsOf } from '#database/journal/streams-page.ts'
import { assignedTitles } from '#database/queries/assigned-titles.ts'
import { factsOf } from '#domain/facts/item-facts.ts'
import type { Item } from '#domain/item/item.ts'
import { canSee } from '#domain/permission/scope.ts'
import { visibleItem } from '#domain/permission/visible-item.ts'
import {
  likestTitles,
  precedentOf,
  refusalsOf,
  type Precedent,
  type Refusal,
} from '#domain/recommendation/precedents.ts'
import type { Asking } from '../ask.ts'

export type PrecedentsOfItem = {
  /** Refusals this very item has met. */
  readonly refusals: readonly Refusal[]
  readonly precedents: readonly (Precedent & { readonly isVisible: boolean })[]
}

const most = 4

/**
 * 先例与退办情况: what the county did with matters like this one, and who has declined this one already. Nothing when
 * the item is not the asker's to see. Of other items a unit learns title, units and refusals, never the item itself.
 */
export async function precedentsOf(
  tx: Tx,
  { scope, actor, now }: Asking,
  itemId: string,
): Promise<PrecedentsOfItem | undefined> {
  const { jurisdictionId } = scope
  const head = await readStream(tx, { jurisdictionId, streamId: itemId })
  const item = head?.state as Item | undefined // written by perform alone
  if (!item || !canSee(scope, factsOf(item))) return undefined
  // What another unit answers while both are asked is for the offices; `visibleItem` knows.
  const refusals = refusalsOf(visibleItem(item, { actor, today: now.today }))
  const titles = await assignedTitles(tx, jurisdictionId)
  const likest = likestTitles(
    item.title,
    titles.filter(other => other.itemId !== itemId),
    most,
  )
  if (likest.length === 0) return { refusals, precedents: [] }
  const heads = await streamsOf(tx, { jurisdictionId, streamIds: likest.map(found => found.itemId) })
  const states = new Map(heads.map(({ streamId, state }) => [streamId, state as Item])) // written by perform alone
  const precedents = likest.flatMap(({ itemId: id, likeness }) => {
    const earlier = states.get(id)
    if (!earlier) return []
    return [{ ...precedentOf(earlier, likeness), isVisible: canSee(scope, factsOf(earlier)) }]
  })
  return { refusals, precedents }
}
