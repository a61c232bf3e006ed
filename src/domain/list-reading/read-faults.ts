/** Why a file could not be opened as a list at all, with the facts each code carries. */
export const readFaultCodes = [
  /** The file has no content. */
  'emptyFile',
  /** `bytes`, `maxBytes`. */
  'fileTooLarge',
  /** `maxBytes` or `maxEntries`: it would unpack to more than any list needs. */
  'unpacksTooLarge',
  /** The file ends before its own table of contents: an interrupted download or copy. */
  'truncated',
  'passwordProtected',
  /** `looksLike`: what the bytes are, whatever the name says. */
  'notASpreadsheet',
  /** It calls itself a spreadsheet but cannot be taken apart. */
  'damaged',
  /** Neither UTF-8 nor GBK. */
  'encodingUnknown',
  /** `row`: a quotation mark opened there is never closed. */
  'unclosedQuote',
  /** `maxCells`. */
  'tooManyCells',
  /** `maxRows`. */
  'tooManyRows',
  /** `row`, `maxColumns`. */
  'rowTooWide',
  /** `row`, `maxLength`. */
  'cellTooLong',
  /** Reading took more time or memory than any list needs, or merged ranges would. */
  'tooHeavy',
  /** All sheets are blank. */
  'noCells',
] as const
export type ReadFaultCode = (typeof readFaultCodes)[number]

export const foreignFormats = [
  'word',
  'powerpoint',
  'pdf',
  'picture',
  'archive',
  'webPage',
  'binary',
] as const
export type ForeignFormat = (typeof foreignFormats)[number]

export type ReadFault = {
  readonly fault: ReadFaultCode
  readonly fileName: string
  readonly bytes?: number
  readonly maxBytes?: number
  readonly maxEntries?: number
  readonly maxCells?: number
  readonly looksLike?: ForeignFormat
  readonly row?: number
  readonly maxRows?: number
  readonly maxColumns?: number
  readonly maxLength?: number
}
