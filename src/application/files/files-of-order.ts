import type { Tx } from '#database/engine/transaction.ts'
import { ownFiles } from '#database/queries/own-files.ts'
import { filesIn, type FileRef } from '#domain/item/files.ts'
import type { Item } from '#domain/item/item.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { visibleItem } from '#domain/permission/visible-item.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'

type Asked = {
  readonly data: { readonly [field: string]: unknown }
  readonly item: Item
  readonly actor: Actor
  readonly today: PlainDate
}

/** The files a command names, in its order: those its sender uploaded, and those he can read in this item already. */
export async function filesOfOrder(
  tx: Tx,
  { data, item, actor, today }: Asked,
): Promise<readonly FileRef[] | undefined> {
  if (!Array.isArray(data.files) || data.files.length === 0) return undefined
  const ids = [...new Set(data.files.map(String))]
  const own = await ownFiles(tx, { ...actor, ids })
  const known = [...own, ...(item.stage === 'none' ? [] : filesIn(visibleItem(item, { actor, today })))]
  return ids.flatMap(id => known.find(file => file.id === id) ?? [])
}
