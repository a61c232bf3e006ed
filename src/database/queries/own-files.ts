import type { FileRef } from '#domain/item/files.ts'
import type { FileType } from '#domain/vocabulary/file-types.ts'
import type { Tx } from '../engine/transaction.ts'

/** Those of these files that this account uploaded itself. */
export async function ownFiles(
  tx: Tx,
  {
    jurisdictionId,
    accountId,
    ids,
  }: { readonly jurisdictionId: string; readonly accountId: string; readonly ids: readonly string[] },
): Promise<readonly FileRef[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('files')
    .select(['file_id as id', 'name', 'type', 'size', 'hash'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('uploaded_by', '=', accountId)
    .where('file_id', 'in', [...ids])
    .execute()
  return rows.map(row => ({ ...row, type: row.type as FileType, size: Number(row.size) })) // written by storeFileRow alone
}
