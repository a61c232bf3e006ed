import { fileTypeFromBuffer } from 'file-type'
import type { FileType } from '#domain/vocabulary/file-types.ts'

/** What this content is, or nothing when it is none of the formats taken. The name decides only between equals. */
export async function typeOfContent(bytes: Uint8Array, name: string): Promise<FileType | undefined> {
  const found = (await fileTypeFromBuffer(bytes))?.ext
  if (found === undefined) return endingOf(name) === 'txt' && isText(bytes) ? 'txt' : undefined
  // One old container holds texts, sheets and much else of offices; which of them, its content does not say.
  if (found === 'cfb') return (['doc', 'xls', 'wps'] as const).find(ending => ending === endingOf(name))
  return (['pdf', 'docx', 'xlsx', 'jpg', 'png'] as const).find(ending => ending === found)
}

export function endingOf(name: string): string {
  return /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: no text holds these
const unprintable = /[\u0000-\u0008\u000b\u000e-\u001f]/

/** Readable as UTF-8 or GB 18030 to the last byte, without control characters. */
function isText(bytes: Uint8Array): boolean {
  return ['utf-8', 'gb18030'].some(encoding => {
    try {
      return !unprintable.test(new TextDecoder(encoding, { fatal: true }).decode(bytes))
    } catch {
      return false
    }
  })
}
