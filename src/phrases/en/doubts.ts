import type { DoubtPhrases, ReadFaultPhrases } from '../doubt-phrases.ts'

const names = (list: readonly string[]) => list.join(', ')

/** Every doubt about a row of a list. */
export const doubts: DoubtPhrases = {
  noTitle: () => 'There is no title; the row cannot be imported. Enter one.',
  titleTooShort: ({ written }) => `The title “${written}” is too short to be imported. Complete it.`,
  titleTooLong: ({ length, max }) => `The title has ${length} signs, more than ${max}. Shorten it.`,
  sameTitle: ({ cells }) => `Same title as ${names(cells)}. Check whether it is a repetition.`,
  noNumber: () => 'No number; one is drawn on import.',
  numberUnread: ({ written }) => `No running number can be told from “${written}”; it is kept as written.`,
  sameNumber: ({ number, cells }) => `Number ${number} is also at ${names(cells)}. Check it.`,
  numberIsDate: ({ written }) =>
    `The spreadsheet made a date of this number (${written}). Enter the number again.`,
  kindUnknown: ({ written }) =>
    `Suggestion or proposal? ${written ? `“${written}” does not tell. ` : ''}Choose one.`,
  kindAssumed: ({ kind }) => `The list does not say the kind; taken as ${kind}.`,
  kindFromProposer: ({ kind, written }) => `Taken as ${kind} because of the proposer “${written}”. Check it.`,
  kindFromTitle: ({ kind }) => `Taken as ${kind} because of the title. Check it.`,
  kindContradicted: ({ kind, by }) => `It says ${kind}, but the ${by} says otherwise. Check it.`,
  billNotSuggestion: ({ written }) =>
    `“${written}” is a bill, which goes another way. Confirm that it became a suggestion.`,
  noProposer: () => 'No proposer. Enter one; it can be imported without.',
  proposerNotNamed: ({ written }) => `“${written}” names nobody. Enter the name.`,
  headcountUnknown: ({ written }) => `“${written}” does not say how many. Enter the number.`,
  proposerUnclear: ({ written }) => `“${written}” may be several names in a row. Check it.`,
  tooManyNames: ({ max }) => `More than ${max} names. Shorten this cell and import again.`,
  noHost: () => 'No unit; propose one after the import.',
  severalHosts: ({ names: list }) =>
    `Several units as host (${names(list)}); taken as separate handling. Check it.`,
  unitUnknown: ({ name, candidates }) =>
    `“${name}” is not in the directory${candidates.length > 0 ? `; like it: ${names(candidates.map(({ agreedWith }) => agreedWith))}` : ''}. Choose the unit.`,
  unitSeveral: ({ name, candidates }) =>
    `“${name}” may be ${names(candidates.map(({ agreedWith }) => agreedWith))}. Choose one.`,
  unitGeneric: ({ name }) => `“${name}” names no unit. Choose one.`,
  unitUncertain: ({ name, agreedWith }) => `“${name}” is taken as “${agreedWith}”. Check it.`,
  unitTwice: ({ names: list }) => `${names(list)} are the same unit; one is kept.`,
  dueOnUnread: ({ written }) => `The date “${written}” cannot be read. Enter it again.`,
  dueOnYearAssumed: ({ on, written }) => `“${written}” has no year; taken as ${on}.`,
  dueOnFromSerial: ({ on, written }) => `The date is the number “${written}”; taken as ${on}. Check it.`,
  yearUnread: ({ written }) => `The year “${written}” cannot be read.`,
  cellBroken: ({ written }) => `The cell is broken (${written}). Mend it in the list.`,
}

const megabytes = (bytes = 0) => `${Math.round(bytes / 1_048_576)} MB`

/** Why a file cannot be read at all. */
export const readFaults: ReadFaultPhrases = {
  emptyFile: () => 'The file is empty. Choose one with content.',
  fileTooLarge: ({ maxBytes }) => `The file is larger than ${megabytes(maxBytes)}. Split it.`,
  unpacksTooLarge: () => 'The file unpacks to more than a list needs. Save it as a new .xlsx and try again.',
  truncated: () => 'The file is cut off; the copy or download was not complete. Get it again.',
  passwordProtected: () => 'The file is protected by a password. Save it without one and try again.',
  notASpreadsheet: () => 'This is not a spreadsheet. Use .xlsx, .csv or .tsv.',
  damaged: () => 'The file is damaged. Open it in WPS or Excel, save it again and retry.',
  encodingUnknown: () => 'The text encoding is unknown. Save it as CSV in UTF-8 or GBK.',
  unclosedQuote: ({ row }) => `A quotation mark in row ${row ?? ''} is never closed. Mend it and try again.`,
  tooManyCells: () => 'The list has too many cells. Split it.',
  tooManyRows: ({ maxRows }) => `The list has more than ${maxRows} rows. Split it into several files.`,
  rowTooWide: ({ row, maxColumns }) =>
    `Row ${row} has more than ${maxColumns} columns, which no list has. Check the separators, or delete what is not needed.`,
  cellTooLong: ({ row, maxLength }) =>
    `Row ${row} has a cell of more than ${maxLength} characters. Shorten it.`,
  tooHeavy: () =>
    'The file is too large or too intricate and was not read to its end. Delete empty rows, columns and merged cells, or split it.',
  noCells: () => 'All sheets are empty. Choose a file with content.',
}
