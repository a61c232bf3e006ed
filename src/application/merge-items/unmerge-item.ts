import { unmergeItemData } from '#domain/item/filing/unmerge-item.ts'
import { transaction } from '#database/engine/transaction.ts'
import { lockStream, readStream } from '#database/journal/load.ts'
import type { Item } from '#domain/item/item.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Application } from '../application.ts'
import { orUndone, Undone, type Outcome } from '../outcome.ts'
import { performIn, settingFor } from '../perform.ts'

export const unmergeItemRequest = unmergeItemData.pick({ reason: true })

/** 撤销并案: both streams in one transaction, so that no proposer is left with two items or with none. */
export async function unmergeItem(
  app: Application,
  actor: Actor,
  order: { readonly itemId: string; readonly data: unknown; readonly expectedVersion?: number },
): Promise<Outcome> {
  const parsed = unmergeItemRequest.safeParse(order.data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  const { data: _, ...target } = order
  const { jurisdictionId } = actor
  const work = transaction(app.database, jurisdictionId, async tx => {
    const setting = await settingFor(tx, app, actor)
    const seen = await readStream(tx, { jurisdictionId, streamId: order.itemId })
    const mainId = (seen?.state as Item | undefined)?.mergedInto // written by performIn alone
    if (mainId === undefined) throw new Undone({ kind: 'notFound' })
    // In the same order as a merge, so that the two cannot wait for one another.
    const items = new Map<string, Item>()
    for (const streamId of [order.itemId, mainId].sort()) {
      const head = await lockStream(tx, { jurisdictionId, streamId })
      if (head) items.set(streamId, head.state as Item) // written by performIn alone
    }
    const merged = items.get(order.itemId)
    const main = items.get(mainId)
    if (!merged || !main) throw new Undone({ kind: 'notFound' })
    const { stage, title } = main
    const outcome = await performIn(tx, {
      actor,
      setting,
      order: {
        ...target,
        name: 'unmergeItem',
        data: { main: { itemId: mainId, title, stage }, ...parsed.data },
      },
    })
    const brought = merged.proposers.flatMap(({ throughItemId }) => throughItemId ?? [])
    const through = [...new Set([merged.id, ...brought])]
    await performIn(tx, {
      actor,
      setting,
      order: {
        itemId: mainId,
        name: 'releaseItem',
        data: { itemId: merged.id, title: merged.title, through },
      },
    })
    return outcome
  })
  return await orUndone(work)
}
