import type { FileRef } from '#domain/item/files.ts'

/** Values of a form with a `FilesField`. */
export type WithFiles = { readonly files?: readonly FileRef[] }

/** The uploaded files as a command names them; nothing where there are none. */
export function idsOf(files: readonly FileRef[] | undefined): { files?: string[] } {
  return files && files.length > 0 ? { files: files.map(({ id }) => id) } : {}
}
