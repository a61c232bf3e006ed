import { filesIn, type FileRef } from '#domain/item/files.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { visibleItem } from '#domain/permission/visible-item.ts'
import type { Application } from '../application.ts'
import { ask } from '../ask.ts'
import { seenItem } from '../view-items/seen-item.ts'

export type ReadFile = FileRef & { readonly bytes: Uint8Array }

/**
 * A file of an item, for those alone who may read the part that names it: the item as the page shows it to this asker
 * is asked, and nothing else. Nothing for everybody else.
 */
export async function readItemFile(
  app: Application,
  actor: Actor,
  { itemId, fileId }: { readonly itemId: string; readonly fileId: string },
): Promise<ReadFile | undefined> {
  const file = await ask(app, actor, async (tx, asking) => {
    const seen = await seenItem(tx, asking, itemId)
    if (!seen) return undefined
    const visible = visibleItem(seen.item, { actor, today: asking.now.today })
    return filesIn(visible).find(({ id }) => id === fileId)
  })
  if (!file) return undefined
  const bytes = await app.files.get(file.hash)
  if (!bytes) throw new Error(`the bytes of file ${file.id} (${file.hash}) are missing`)
  return { ...file, bytes }
}
