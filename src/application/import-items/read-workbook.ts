import type { ForeignFormat, ReadFault } from '#domain/list-reading/read-faults.ts'
import type { SheetCells } from '#domain/list-reading/sheet-cells.ts'
import { readDelimitedText } from './read-delimited-text.ts'
import { compoundContentOf, containerOf } from './read-file-format.ts'
import { readSpreadsheet } from './read-spreadsheet.ts'
import { readText } from './read-text-encoding.ts'
import { excessOf } from './reading-limits.ts'
import { readZipDirectory, unpacksAsDeclared, type ZipEntry } from './read-zip-directory.ts'

const maxBytes = 20 * 1024 * 1024
/** Some 10,000 items unpack to 20 MB; beyond this a file serves no list, only to fill the memory. */
const maxUnpackedBytes = 120 * 1024 * 1024
const maxEntries = 2000

type Trouble = Omit<ReadFault, 'fileName'>

/**
 * Reads the bytes of a list: a spreadsheet or a separated text in UTF-8 or GBK. The bytes decide what it is;
 * the name serves only as the sheet's name and in messages. Never throws for a bad file: the fault says what
 * is wrong with it.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string): readonly SheetCells[] | ReadFault {
  const sheets = sheetsOf(bytes, fileName)
  if ('fault' in sheets) return { ...sheets, fileName }
  const excess = excessOf(sheets)
  if (excess) return { ...excess, fileName }
  return sheets.some(({ rows }) => rows.length > 0) ? sheets : { fault: 'noCells', fileName }
}

function sheetsOf(bytes: Uint8Array, fileName: string): readonly SheetCells[] | Trouble {
  if (bytes.length === 0) return { fault: 'emptyFile' }
  if (bytes.length > maxBytes) return { fault: 'fileTooLarge', bytes: bytes.length, maxBytes }
  const container = containerOf(bytes)
  if (container === 'text') return separatedText(bytes, fileName)
  if (container === 'zip') return zipTrouble(bytes) ?? spreadsheet(bytes)
  if (container === 'compoundFile') return compoundTrouble(bytes) ?? spreadsheet(bytes)
  return { fault: 'notASpreadsheet', looksLike: container.looksLike }
}

function separatedText(bytes: Uint8Array, fileName: string): readonly SheetCells[] | Trouble {
  const text = readText(bytes)
  if (text === undefined) return { fault: 'encodingUnknown' }
  const rows = readDelimitedText(text)
  if ('fault' in rows) return rows
  return [{ sheet: fileName.replace(/\.[^.]*$/, ''), isHidden: false, rows }]
}

function spreadsheet(bytes: Uint8Array): readonly SheetCells[] | Trouble {
  try {
    return readSpreadsheet(bytes)
  } catch {
    return { fault: 'damaged' } // whatever the library trips over, the clerk can only save the file anew
  }
}

/** What speaks against unpacking a zip file, found before any of it reaches the parser. */
function zipTrouble(bytes: Uint8Array): Trouble | undefined {
  const entries = readZipDirectory(bytes)
  if (!entries) return { fault: 'truncated' }
  if (entries.length > maxEntries) return { fault: 'unpacksTooLarge', maxEntries }
  const unpacked = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0)
  if (unpacked > maxUnpackedBytes) return { fault: 'unpacksTooLarge', maxBytes: maxUnpackedBytes }
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { fault: 'passwordProtected' }
  const foreign = foreignZip(entries)
  if (foreign) return { fault: 'notASpreadsheet', looksLike: foreign }
  return entries.every(entry => unpacksAsDeclared(bytes, entry)) ? undefined : { fault: 'damaged' }
}

function foreignZip(entries: readonly ZipEntry[]): ForeignFormat | undefined {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name))
  if (has(/^\/?xl\/workbook\.(?:xml|bin)$/i) || (has(/^content\.xml$/) && has(/^META-INF\/manifest\.xml$/))) {
    return undefined
  }
  if (has(/^word\/document\.xml$/)) return 'word'
  return has(/^ppt\//) ? 'powerpoint' : 'archive'
}

function compoundTrouble(bytes: Uint8Array): Trouble | undefined {
  const content = compoundContentOf(bytes)
  if (content === 'workbook') return undefined
  if (content === 'encrypted') return { fault: 'passwordProtected' }
  if (content === 'damaged') return { fault: 'truncated' }
  return { fault: 'notASpreadsheet', looksLike: content }
}
