import type { ReadFault } from '#domain/list-reading/read-faults.ts'
import { addressOf, type Cell, type SheetRow } from '#domain/list-reading/sheet-cells.ts'
import { readingLimits } from './reading-limits.ts'

const delimiters = [',', '\t', ';'] as const
type Delimiter = (typeof delimiters)[number]

type Trouble = Omit<ReadFault, 'fileName'>

/**
 * The rows of a comma, tab or semicolon separated text (RFC 4180, quotes optional). Everything stays text:
 * 072 keeps its zero. A quotation mark that never closes would swallow the rest, so it is a fault with its row.
 * A text of more rows or columns than any list has is not read to its end.
 */
export function readDelimitedText(text: string): readonly SheetRow[] | Trouble {
  const [, named, body = ''] = /^\ufeff?(?:sep=([,;\t])\r?\n)?([\s\S]*)$/.exec(text) ?? []
  return rowsOf(body, delimiters.find(delimiter => delimiter === named) ?? delimiterOf(body))
}

/** The sign that stands most often in the middle line: commas inside titles vary, columns do not. */
function delimiterOf(text: string): Delimiter {
  const lines = text
    .slice(0, 65_536)
    .split(/\r\n?|\n/, 200)
    .filter(line => line.trim() !== '')
  const usual = (delimiter: Delimiter) => {
    const counts = lines.map(line => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1)
    return counts.sort((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0
  }
  return delimiters.reduce((best, delimiter) => (usual(delimiter) > usual(best) ? delimiter : best))
}

function rowsOf(text: string, delimiter: Delimiter): SheetRow[] | Trouble {
  const rows: SheetRow[] = []
  let cells: Cell[] = []
  let row = 1
  let column = 0
  let at = 0
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedField(text, at, delimiter) : undefined
    if (quoted === 'unclosed') return { fault: 'unclosedQuote', row }
    const { field, end } = quoted ?? plainField(text, at, delimiter)
    if (field.trim() !== '') cells.push({ address: addressOf(column, row), column, text: field })
    if (cells.length > readingLimits.columns)
      return { fault: 'rowTooWide', row, maxColumns: readingLimits.columns }
    at = end + 1
    column += 1
    if (text[end] === delimiter) continue
    if (cells.length > 0) rows.push({ row, cells })
    if (rows.length > readingLimits.rows) return { fault: 'tooManyRows', maxRows: readingLimits.rows }
    cells = []
    column = 0
    row += 1
    if (text[end] === '\r' && text[end + 1] === '\n') at += 1
  }
  return rows
}

type Field = { readonly field: string; readonly end: number }

/** Undefined when the quotation mark turns out to be part of a plain text ("双减"政策). */
function quotedField(text: string, start: number, delimiter: Delimiter): Field | 'unclosed' | undefined {
  let field = ''
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') field += text[at]
    else if (text[at + 1] === '"') {
      field += '"'
      at += 1
    } else {
      const next = text[at + 1]
      const ends = next === undefined || next === delimiter || next === '\n' || next === '\r'
      return ends ? { field, end: at + 1 } : undefined
    }
  }
  return 'unclosed'
}

function plainField(text: string, start: number, delimiter: Delimiter): Field {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { field: text.slice(start, end), end }
}
