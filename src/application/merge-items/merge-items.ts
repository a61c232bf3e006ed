import { z } from 'zod'
import { transaction } from '#database/engine/transaction.ts'
import { lockStream } from '#database/journal/load.ts'
import { factsOf } from '#domain/facts/item-facts.ts'
import type { Item } from '#domain/item/item.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { canSee, scopeOf } from '#domain/permission/scope.ts'
import type { Application } from '../application.ts'
import { orUndone, Undone, type Outcome } from '../outcome.ts'
import { performIn, settingFor } from '../perform.ts'

export const mergeItemsData = z.strictObject({ intoItemId: z.string().min(1).max(64) })

/** 并案: one transaction over two streams, so that an item is never merged without its proposers being taken over. */
export async function mergeItems(
  app: Application,
  actor: Actor,
  order: { readonly itemId: string; readonly data: unknown; readonly expectedVersion?: number },
): Promise<Outcome> {
  const parsed = mergeItemsData.safeParse(order.data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  const { intoItemId } = parsed.data
  const { data: _, ...target } = order
  const work = transaction(app.database, actor.jurisdictionId, async tx => {
    const setting = await settingFor(tx, app, actor)
    const { jurisdictionId } = actor
    // Always locked in the same order, so that two merges crossing each other cannot wait for one another.
    const ids = [order.itemId, intoItemId].sort()
    const items = new Map<string, Item>()
    for (const streamId of ids) {
      const head = await lockStream(tx, { jurisdictionId, streamId })
      if (head) items.set(streamId, head.state as Item) // written by performIn alone
    }
    const merged = items.get(order.itemId)
    const main = items.get(intoItemId)
    const scope = scopeOf(actor)
    if (!merged || !main || !canSee(scope, factsOf(main))) throw new Undone({ kind: 'notFound' })
    const outcome = await performIn(tx, {
      actor,
      setting,
      order: { ...target, name: 'mergeItem', data: { main: summary(main) } },
    })
    const absorbed = {
      itemId: merged.id,
      title: merged.title,
      proposers: merged.proposers,
      ...(merged.contactPersons ? { contactPersons: merged.contactPersons } : {}),
      ...numberOf(merged),
    }
    await performIn(tx, { actor, setting, order: { itemId: intoItemId, name: 'absorbItem', data: absorbed } })
    return outcome
  })
  return await orUndone(work)
}

function summary(main: Item) {
  const { id, kind, stage, title } = main
  return { itemId: id, kind, stage, title, ...numberOf(main) }
}

function numberOf({ number }: Item): { readonly number?: string } {
  return number === undefined ? {} : { number }
}
