import type { PlainDate } from '#domain/time/plain-date.ts'

/** 2024年8月10日: Arabic figures without leading zeros, as the signature of an official paper has them. */
export function writtenDate(date: PlainDate): string {
  return `${Number(date.slice(0, 4))}年${dayOfYear(date)}`
}

/** 8月10日, where the year is already clear. */
export function dayOfYear(date: PlainDate): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`
}
