import { z } from 'zod'
import { isEnterableDate, localDate, type Instant, type PlainDate } from './plain-date.ts'

/** A minute of local time in Asia/Shanghai, 'YYYY-MM-DDTHH:MM'; compares correctly with `<` and `<=`. */
export type LocalMinute = string & { readonly __brand: 'LocalMinute' }

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/

function isLocalMinute(text: string): text is LocalMinute {
  return text[10] === 'T' && isEnterableDate(text.slice(0, 10)) && clockTime.test(text.slice(11))
}

export const localMinuteSchema = z
  .string()
  .refine(isLocalMinute, { error: 'expected YYYY-MM-DDTHH:MM', params: { reason: 'noSuchMinute' } })

/** The minute written in `text`. Throws a RangeError when there is no such minute. */
export function localMinute(text: string): LocalMinute {
  if (!isLocalMinute(text)) throw new RangeError(`not a local minute: ${JSON.stringify(text)}`)
  return text
}

/** The local minute of a moment; Shanghai is UTC+8 the whole year. */
export function minuteOf(moment: Instant): LocalMinute {
  const hour = (Number(moment.slice(11, 13)) + 8) % 24
  return localMinute(`${localDate(moment)}T${String(hour).padStart(2, '0')}:${moment.slice(14, 16)}`)
}

/** The last minute of a day. */
export function lastMinuteOf(date: PlainDate): LocalMinute {
  return localMinute(`${date}T23:59`)
}

export function dayOf(minute: LocalMinute): PlainDate {
  return minute.slice(0, 10) as PlainDate // a day by construction
}
