import type { FileRef } from '#domain/item/files.ts'
import type { Tx } from '../engine/transaction.ts'

type Uploader = { readonly jurisdictionId: string; readonly accountId: string }

export async function storeFileRow(
  tx: Tx,
  { jurisdictionId, accountId, file, at }: Uploader & { readonly file: FileRef; readonly at: string },
): Promise<void> {
  await tx
    .insertInto('files')
    .values({
      jurisdiction_id: jurisdictionId,
      file_id: file.id,
      hash: file.hash,
      name: file.name,
      size: file.size,
      type: file.type,
      uploaded_by: accountId,
      uploaded_at: at,
    })
    .execute()
}

/** How many files this account brought since then. */
export async function recentUploads(
  tx: Tx,
  { jurisdictionId, accountId, since }: Uploader & { readonly since: string },
): Promise<number> {
  const { n } = await tx
    .selectFrom('files')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('uploaded_by', '=', accountId)
    .where('uploaded_at', '>=', since)
    .executeTakeFirstOrThrow()
  return Number(n)
}
