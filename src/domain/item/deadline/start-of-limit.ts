import type { Limit } from '../../time/limits.ts'
import { earlier, type PlainDate } from '../../time/plain-date.ts'
import type { StartEvent } from '../../vocabulary/start-events.ts'
import type { Assignment } from '../assignment/assignment.ts'
import type { Scene } from '../scene.ts'

type Part = Pick<Assignment, 'issuedOn'> & Partial<Pick<Assignment, 'acceptedOn' | 'objectBefore'>>

export type LimitStart = {
  readonly on: PlainDate
  readonly event: StartEvent
  /** The event that is meant and has not happened yet. */
  readonly awaits?: StartEvent
}

/**
 * 起算: the day from which a limit of a part is counted. What waits for the unit's receipt is counted from the
 * assignment until then, so that no date is missing and nobody gains by not signing.
 */
export function startOfLimit(
  { from }: Limit,
  part: Part,
  { item, sessions }: Pick<Scene, 'item' | 'sessions'>,
): LimitStart {
  const assigned = { on: part.issuedOn, event: 'assigned' } as const
  if (from === 'received') {
    const on = receivedOn(part)
    return on ? { on, event: from } : { ...assigned, awaits: from }
  }
  // What was handed in between sessions has no closing day to wait for.
  const isOfSession = from === 'sessionClosed' && item.period === 'inSession'
  const closes = isOfSession ? sessions.find(({ id }) => id === item.sessionId)?.closesOn : undefined
  return closes && closes <= part.issuedOn ? { on: closes, event: 'sessionClosed' } : assigned
}

/** 签收日: of the signature; who signs after the window has had it by silence on the window's last day. */
function receivedOn({ acceptedOn, objectBefore }: Part): PlainDate | undefined {
  return acceptedOn && objectBefore ? earlier(acceptedOn, objectBefore) : acceptedOn
}
