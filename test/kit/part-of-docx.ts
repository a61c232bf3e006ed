import { CFB } from '@e965/xlsx'

/** One part of an office file as text; the spreadsheet library reads the zip. Throws when it is not there. */
export function partOfDocx(bytes: Uint8Array, path: string): string {
  const entry = CFB.find(CFB.read(Buffer.from(bytes), { type: 'buffer' }), `/${path}`)
  if (!entry) throw new Error(`no part ${path}`)
  return Buffer.from(entry.content as Uint8Array).toString('utf8') // a part of a zip is bytes
}
