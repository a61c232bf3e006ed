import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Telling } from './telling.ts'

/** When the writing begins, so that the letters of a fate come out in its season. */
export function beginningOf({ plan, days }: Telling): PlainDate {
  const { fate, isUnread, isUnanswered, dissatisfied: verdict } = plan
  // Late enough that the time for answers is still running, where the fate leaves it open.
  if (verdict === 'undecided') return days.within('2024-07-19', '2024-07-22')
  if (verdict || isUnanswered) return days.within('2024-05-27', '2024-05-31')
  if (isUnread) return days.within('2024-07-29', '2024-07-30')
  if (fate === 'closed') return days.within('2024-05-24', '2024-06-28')
  if (fate === 'judged') return days.within('2024-07-18', '2024-07-25')
  if (fate === 'delivered') return days.within('2024-07-19', '2024-07-29')
  if (fate === 'drafting') return days.within('2024-07-29', '2024-08-07')
  return days.within('2024-07-22', '2024-07-30')
}
