import { lastOfMonth } from '../time/months.ts'
import { dateOf, type PlainDate } from '../time/plain-date.ts'
import { chineseNumber } from './chinese-numerals.ts'
import { halfWidth } from './half-width.ts'

/** A day read from a text. `yearAssumed` when the text names none and the given year was taken. */
export type WrittenDate =
  | { readonly on: PlainDate; readonly yearAssumed: boolean }
  | { readonly unreadable: 'noDate' | 'noYear' | 'noSuchDay' }

const numeral = '(\\d{1,2}|[〇零一二三四五六七八九十]{1,3})'
const ending = '(?:之?以?前|止|截止|前?(?:完成|办结|答复|办复))*'
const patterns = {
  fullDay: new RegExp(
    `^(\\d{4}|[〇零○一二三四五六七八九]{4})[年./-]${numeral}[月./-]${numeral}[日号]?${ending}$`,
  ),
  compact: /^((?:19|20)\d{2})(\d{2})(\d{2})$/,
  day: new RegExp(`^${numeral}[月./-]${numeral}[日号]?${ending}$`),
  month: new RegExp(
    `^(?:(\\d{4}|[〇零○一二三四五六七八九]{4})[年./-])?${numeral}月(份)?(?:底|末|月底)?${ending}$`,
  ),
} as const

/**
 * Reads a day in the common writings: 2024年6月30日, 2024.6.30, 2024/6/30, 20240630, 6月30日, 6月底前.
 * A whole month or its end (6月底前) means the last day of the month. Without a year in the text the given
 * one is taken; without either the date stays unread.
 */
export function readDate(written: string, year?: number): WrittenDate {
  const text = halfWidth(written)
    .replace(/\s+/g, '')
    .replace(/^(?:于|应于|请于|务必)+/, '')
    .replace(/\(?(?:星期|周)[一二三四五六日天]\)?$/, '')
    .replace(/T?0?0:00(?::00)?(?:\.0+)?Z?$/, '')
    .replace(/^(今|本)年/, '')
  const full = patterns.fullDay.exec(text) ?? patterns.compact.exec(text)
  if (full) return found(number(full[1]), number(full[2]), number(full[3]), false)
  const day = patterns.day.exec(text)
  if (day) return year === undefined ? noYear : found(year, number(day[1]), number(day[2]), true)
  const month = patterns.month.exec(text)
  if (!month) return { unreadable: 'noDate' }
  const named = month[1] === undefined ? undefined : number(month[1])
  const within = named ?? year
  const inYear = number(month[2])
  if (within === undefined) return noYear
  if (inYear < 1 || inYear > 12) return { unreadable: 'noSuchDay' }
  return { on: lastOfMonth(within, inYear), yearAssumed: named === undefined }
}

const noYear = { unreadable: 'noYear' } as const

function found(year: number, month: number, day: number, yearAssumed: boolean): WrittenDate {
  const on = dateOf(year, month, day)
  return on ? { on, yearAssumed } : { unreadable: 'noSuchDay' }
}

function number(text = ''): number {
  return /^\d+$/.test(text) ? Number(text) : (chineseNumber(text) ?? 0)
}
