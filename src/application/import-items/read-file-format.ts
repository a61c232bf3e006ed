import { CFB } from '@e965/xlsx'
import type { ForeignFormat } from '#domain/list-reading/read-faults.ts'

/** The container a file is in, told from its first bytes alone: names lie. */
export type Container = 'zip' | 'compoundFile' | 'text' | { readonly looksLike: ForeignFormat }

const signatures: readonly (readonly [readonly number[], Container])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'compoundFile'],
  [[0x25, 0x50, 0x44, 0x46], { looksLike: 'pdf' }],
  [[0xff, 0xd8, 0xff], { looksLike: 'picture' }],
  [[0x89, 0x50, 0x4e, 0x47], { looksLike: 'picture' }],
  [[0x47, 0x49, 0x46, 0x38], { looksLike: 'picture' }],
  [[0x52, 0x61, 0x72, 0x21], { looksLike: 'archive' }],
  [[0x37, 0x7a, 0xbc, 0xaf], { looksLike: 'archive' }],
  [[0x1f, 0x8b], { looksLike: 'archive' }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { looksLike: 'word' }],
]

export function containerOf(bytes: Uint8Array): Container {
  const known = signatures.find(([signature]) => signature.every((byte, at) => bytes[at] === byte))
  if (known) return known[1]
  const hasMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const start = bytes.subarray(0, 4096)
  if (!hasMark && start.includes(0)) return { looksLike: 'binary' }
  // Office systems like to save a web page under the name .xls.
  const opening = new TextDecoder('latin1').decode(start).trimStart().toLowerCase()
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|table|\?xml|head|meta)/.test(opening)
    ? { looksLike: 'webPage' }
    : 'text'
}

/** What a compound file (the container of old Office) holds. */
export function compoundContentOf(bytes: Uint8Array): 'workbook' | 'encrypted' | ForeignFormat | 'damaged' {
  try {
    const file = CFB.read(bytes, { type: 'buffer' })
    if (CFB.find(file, '/EncryptedPackage') || CFB.find(file, '/EncryptionInfo')) return 'encrypted'
    const book = CFB.find(file, '/Workbook') ?? CFB.find(file, '/Book')
    if (book) return isEncryptedBook(Uint8Array.from(book.content)) ? 'encrypted' : 'workbook'
    if (CFB.find(file, '/WordDocument')) return 'word'
    return CFB.find(file, '/PowerPoint Document') ? 'powerpoint' : 'binary'
  } catch {
    return 'damaged' // the library refuses a container that is cut off
  }
}

const filePass = 0x2f
const beginningRecords = 32

/** An old workbook with a password carries a FilePass record among its first records. */
function isEncryptedBook(book: Uint8Array): boolean {
  const view = new DataView(book.buffer, book.byteOffset, book.byteLength)
  for (let at = 0, seen = 0; at + 4 <= book.length && seen < beginningRecords; seen += 1) {
    if (view.getUint16(at, true) === filePass) return true
    at += 4 + view.getUint16(at + 2, true)
  }
  return false
}
