import { cleanCell } from './clean-cell.ts'

const pairs = { '《': '》', '“': '”', '「': '」', '"': '"' } as const

/**
 * The title (案由) in a cell: one line, without the marks that wrap the whole of it (《关于…的建议》), which are
 * quotation and no part of it. Marks inside (关于修改《条例》的建议) stay.
 */
export function readTitle(written: string): string {
  const text = cleanCell(written)
  const open = text[0] as keyof typeof pairs // looked up below, undefined when it is no opening mark
  const close = pairs[open]
  if (!close || text.length < 3 || text.indexOf(close, 1) !== text.length - 1) return text
  return text.slice(1, -1).trim()
}

/** Titles that differ only in blanks, marks and punctuation are the same title. */
export function titleKey(title: string): string {
  return title.replace(/[\s《》“”‘’"'「」()（）、，,。.；;：:!！?？·-]/g, '')
}
