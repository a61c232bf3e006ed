import type { FileRef } from '../files.ts'
import type { Reply } from '../reply/reply.ts'

/** 送达凭证: receipts of a later try lie beside those of the first. */
export function withReceipts(
  receipts: Reply['receipts'],
  files: readonly FileRef[] | undefined,
): Pick<Reply, 'receipts'> {
  return files ? { receipts: { files: [...(receipts?.files ?? []), ...files] } } : {}
}
