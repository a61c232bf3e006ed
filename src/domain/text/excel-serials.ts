import { addDays, plainDate, type PlainDate } from '../time/plain-date.ts'

/**
 * The day of a spreadsheet's date serial, by counting days and without a time zone: through `Date` the day
 * slips in UTC+8 (`lessons.md` 5.8). The part behind the point is the hour and does not matter here.
 * Undefined where the serial is no day that people write: before 1900 or after 2999.
 * Example: 45473 is 2024-06-30.
 */
export function dateOfSerial(serial: number, since1904 = false): PlainDate | undefined {
  const days = Math.floor(since1904 ? serial + 1462 : serial)
  if (!(days >= 1 && days <= 401_768)) return undefined
  // Serial 60 is 29 February 1900, a day that never was; the count behind it is one ahead.
  return addDays(plainDate('1899-12-30'), days < 60 ? days + 1 : days)
}
