import type { PlainDate } from '#domain/time/plain-date.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** 10 August 2024. */
export function writtenDate(date: PlainDate): string {
  return `${dayOfYear(date)} ${date.slice(0, 4)}`
}

/** 10 August, where the year is already clear. */
export function dayOfYear(date: PlainDate): string {
  return `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1]}`
}
