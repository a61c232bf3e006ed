import { z } from 'zod'
import { assignmentOf, repliesItself } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { Guard } from '../step.ts'
import { pauseReasons } from '../../vocabulary/date-changes.ts'
import type { Pause } from './deadline-change.ts'
import { nextChangeId, openPause, openRequest } from './part-deadline.ts'

export const pauseClockData = z.strictObject({
  assignmentId: z.string(),
  reason: z.enum(pauseReasons),
  note: z.string().trim().min(2).max(1000),
})
export type PauseClock = z.infer<typeof pauseClockData>

export type ClockPaused = {
  readonly type: 'ClockPaused'
  readonly assignmentId: string
  readonly change: Pause
}

/** 暂停计时: while the unit waits for somebody it cannot urge, such as a higher authority. */
export function pauseClock(
  { assignmentId, reason, note }: PauseClock,
  { item, today, actor }: Scene,
): readonly ClockPaused[] | AnyRefusal {
  const id = nextChangeId(assignmentOf(item, assignmentId))
  const change = { kind: 'pause', id, reason, note, by: actor.name, from: today } as const
  return [{ type: 'ClockPaused', assignmentId, change }]
}

/** A clock that runs and has not run out; a late part is not made timely by stopping it. */
export const clockRuns: Guard = ({ item, today }, data) => {
  const part = assignmentOf(item, String(data.assignmentId))
  if (!repliesItself(part)) return refuse('notPermitted')
  if (openPause(part)) return refuse('clockPaused')
  if (openRequest(part)) return refuse('extensionRequested')
  return today <= part.dueOn || refuse('pauseTooLate', { dueOn: part.dueOn })
}
