import { createHash } from 'node:crypto'
import { transaction } from '#database/engine/transaction.ts'
import { recentUploads, storeFileRow } from '#database/queries/file-write.ts'
import type { FileRef } from '#domain/item/files.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { fileLimit, type FileFault } from '#domain/vocabulary/file-types.ts'
import type { Application } from '../application.ts'
import { fileName } from './file-name.ts'
import { typeOfContent } from './type-of-content.ts'
import { withoutPosition } from './without-position.ts'

/** More than the busiest office brings in; who sends more fills the disk. */
const mostADay = 500

/**
 * 上传附件: looks at the content, takes places out of photographs, keeps the bytes, and notes who brought them. A file is
 * nothing to anybody until a command names it.
 */
export async function uploadFile(
  app: Application,
  actor: Actor,
  upload: { readonly name: string; readonly bytes: Uint8Array },
): Promise<FileRef | FileFault> {
  if (upload.bytes.length === 0) return 'empty'
  if (upload.bytes.length > fileLimit) return 'tooLarge'
  const type = await typeOfContent(upload.bytes, upload.name)
  if (!type) return 'type'
  const name = fileName(upload.name, type)
  if (name === '') return 'name'
  const bytes = type === 'jpg' || type === 'png' ? await withoutPosition(upload.bytes, type) : upload.bytes
  if (!bytes) return 'unreadableImage'
  const hash = createHash('sha256').update(bytes).digest('hex')
  const file: FileRef = { id: app.newId(), name, type, size: bytes.length, hash }
  const key = { jurisdictionId: actor.jurisdictionId, accountId: actor.accountId }
  const since = new Date(Date.parse(app.clock()) - 86_400_000).toISOString()
  const before = await transaction(app.database, actor.jurisdictionId, tx =>
    recentUploads(tx, { ...key, since }),
  )
  if (before >= mostADay) return 'tooMany'
  await app.files.put(hash, bytes)
  await transaction(app.database, actor.jurisdictionId, tx =>
    storeFileRow(tx, { ...key, file, at: app.clock() }),
  )
  return file
}
