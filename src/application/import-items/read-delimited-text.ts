import { addressOf, type SheetRow } from '#domain/list-reading/sheet-cells.ts'

const delimiters = [',', '\t', ';'] as const
type Delimiter = (typeof delimiters)[number]

/**
 * The rows of a comma, tab or semicolon separated text (RFC 4180, quotes optional). Everything stays text:
 * 072 keeps its zero. A quotation mark that never closes would swallow the rest, so it is a fault with its row.
 */
export function readDelimitedText(text: string): readonly SheetRow[] | { readonly unclosedQuoteAt: number } {
  const [, named, body = ''] = /^\ufeff?(?:sep=([,;\t])\r?\n)?([\s\S]*)$/.exec(text) ?? []
  const records = recordsOf(body, delimiters.find(delimiter => delimiter === named) ?? delimiterOf(body))
  if ('unclosedQuoteAt' in records) return records
  return records.flatMap((fields, index) => {
    const cells = fields.flatMap((field, column) =>
      field.trim() === '' ? [] : [{ address: addressOf(column, index + 1), column, text: field }],
    )
    return cells.length === 0 ? [] : [{ row: index + 1, cells }]
  })
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

function recordsOf(text: string, delimiter: Delimiter): string[][] | { unclosedQuoteAt: number } {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedField(text, at, delimiter) : undefined
    if (quoted === 'unclosed') return { unclosedQuoteAt: records.length + 1 }
    const { field, end } = quoted ?? plainField(text, at, delimiter)
    record.push(field)
    at = end + 1
    if (text[end] === delimiter) continue
    records.push(record)
    record = []
    if (text[end] === '\r' && text[end + 1] === '\n') at += 1
  }
  return records
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
