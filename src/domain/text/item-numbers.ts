import { chineseNumber } from './chinese-numerals.ts'
import { cleanCell } from './clean-cell.ts'
import { halfWidth } from './half-width.ts'

/** 编号 in half width without 第 and 号 and, where one can be told for sure, its running number and what precedes it. */
export type ItemNumber = { readonly text: string; readonly sequence?: number; readonly prefix?: string }

/**
 * Reads the numbers that lists carry: 072, 第０１４号, 五, 第25号, B〔2017〕062, 建议第3号.
 * A text without a number (来信) keeps its text and has no sequence; the county's own composed numbers
 * (HG-201901287) are left whole, for nothing tells where year and sequence part.
 */
export function readItemNumber(written: string): ItemNumber {
  const text = halfWidth(cleanCell(written))
    .replace(/\s+/g, '')
    .replace(/(?<=\d)[.。]0*$/, '')
  const [, prefix = '', numeral = ''] =
    /^(.*?)(?:第|no\.?|#)?([0-9]+|[〇零○一二两三四五六七八九十百千]+)[号件]?$/i.exec(text) ?? []
  const sequence = /^\d+$/.test(numeral) ? Number(numeral) : chineseNumber(numeral)
  if (sequence === undefined || sequence === 0 || !Number.isSafeInteger(sequence) || /[-/]$/.test(prefix)) {
    return { text }
  }
  return prefix === '' ? { text: numeral, sequence } : { text: `${prefix}${numeral}`, sequence, prefix }
}
