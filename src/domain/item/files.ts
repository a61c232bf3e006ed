import { z } from 'zod'
import { filesAtOnce, type FileType } from '../vocabulary/file-types.ts'
import { refuse, type AnyRefusal } from './refusals.ts'
import type { Scene } from './scene.ts'

/** 附件 as the journal keeps it: what it is called, and the hash that says which bytes it was. */
export type FileRef = {
  readonly id: string
  readonly name: string
  readonly type: FileType
  readonly size: number
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string
}

/** Ids of uploaded files, as a command takes them. The journal gets the whole `FileRef`, from `filesGiven`. */
export const fileIds = z.array(z.string().min(1).max(64)).max(filesAtOnce).exactOptional()

type Data = { readonly [field: string]: unknown }

/** The files this command brings, ready to be spread into what its event records; nothing where it brings none. */
export function filesGiven({ files = [] }: Pick<Scene, 'files'>): { readonly files?: readonly FileRef[] } {
  return files.length > 0 ? { files } : {}
}

/** A command may only name files that its sender uploaded, or that the item showed him already. */
export function unknownFile({ files }: Data, scene: Pick<Scene, 'files'>): AnyRefusal | undefined {
  if (!Array.isArray(files)) return undefined
  const known = new Set(scene.files?.map(({ id }) => id))
  return files.every(id => known.has(String(id))) ? undefined : refuse('unknownFile')
}

/**
 * Every file that a part of this item names. Called with the item as an asker may see it, it says which files are
 * his to read: whoever may not read the part does not get its file, by whatever door.
 */
export function filesIn(part: unknown): readonly FileRef[] {
  if (typeof part !== 'object' || part === null) return []
  if (Array.isArray(part)) return part.flatMap(filesIn)
  return Object.entries(part).flatMap(([name, value]) =>
    name === 'files' ? (value as readonly FileRef[]) : filesIn(value),
  ) // no other field of an item is called `files`
}
