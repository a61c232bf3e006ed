import { addMonths } from '../time/months.ts'
import { dayOf, lastMinuteOf, type LocalMinute } from '../time/local-minute.ts'
import { bodyOfKind } from '../vocabulary/bodies.ts'
import type { ItemKind } from '../vocabulary/kinds.ts'
import type { SubmissionPeriod } from '../vocabulary/periods.ts'
import type { Jurisdiction, Session } from './jurisdiction.ts'
import { settingsOf } from './settings-of.ts'

/** Where an item counts that is handed in now. */
export type Counting = {
  readonly sessionId: string
  readonly year: number
  readonly period: SubmissionPeriod
  /** The last minute in which it still counts as one of the plenary. */
  readonly until?: LocalMinute
}

/**
 * 大会件与闭会件: an item counts as one of the plenary from its opening, or as many months earlier as the county
 * says, to the cut-off set for the session, else to the end of its last day; every other one belongs between two
 * plenaries, to the last that opened (`domain-rules.md` 4.4). Nothing where no plenary is known.
 */
export function countingSession(
  jurisdiction: Pick<Jurisdiction, 'sessions' | 'settings'>,
  kind: ItemKind,
  now: LocalMinute,
): Counting | undefined {
  const today = dayOf(now)
  const own = jurisdiction.sessions
    .filter(({ body, level }) => !level && body === bodyOfKind[kind])
    .toSorted((one, other) => one.opensOn.localeCompare(other.opensOn))
  const countsFrom = ({ year, opensOn }: Session) =>
    addMonths(opensOn, -settingsOf(jurisdiction, year, today).sessionItemsFromMonths[kind])
  const open = own.findLast(session => countsFrom(session) <= today && now <= countsUntil(session))
  if (open) return { sessionId: open.id, year: open.year, period: 'inSession', until: countsUntil(open) }
  const last = own.findLast(({ opensOn }) => opensOn <= today)
  return last && { sessionId: last.id, year: last.year, period: 'betweenSessions' }
}

/** 截止时间: set by the plenary, else the end of its last day. */
export function countsUntil({ cutOff, closesOn }: Pick<Session, 'cutOff' | 'closesOn'>): LocalMinute {
  return cutOff ?? lastMinuteOf(closesOn)
}
