import type { LampDays } from '#domain/facts/item-filter.ts'
import { isMet } from '#domain/facts/watched-date.ts'
import { openPause } from '#domain/item/deadline/part-deadline.ts'
import type { Item } from '#domain/item/item.ts'
import { activeAssignments, repliesItself } from '#domain/item/parts.ts'
import type { Calendar } from '#domain/time/calendar.ts'
import type { Derivation } from '#domain/time/limits.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Milestone } from '#domain/vocabulary/lamps.ts'
import { lampReader, type LampReading } from '../lamp-days.ts'

/** One date of one part with its lamp, and whether what it stands for has happened. */
export type MilestoneLamp = LampReading & {
  readonly assignmentId: string
  readonly what: Milestone
  readonly dueOn: PlainDate
  readonly derivation: Derivation
  readonly isDone: boolean
}

/** 节点灯: every date of every part that replies, each with a lamp of its own. */
export function milestoneLamps(item: Item, days: LampDays, calendar: Calendar): readonly MilestoneLamp[] {
  const lampOf = lampReader(days, calendar)
  return activeAssignments(item)
    .filter(repliesItself)
    .flatMap(part => {
      const { milestones = [], local } = part.deadline ?? {}
      const isAnswered = part.status === 'replied'
      const dates = [
        ...milestones.map(date => ({ ...date, isDone: isMet(date.what, item, part) })),
        ...(local ? [{ ...local, what: 'local' as const, isDone: isAnswered }] : []),
        { what: 'reply' as const, dueOn: part.dueOn, derivation: part.dueDerivation, isDone: isAnswered },
      ]
      const isStill = openPause(part) !== undefined || item.stage === 'closed'
      return dates.map(({ what, dueOn, derivation, isDone }) => ({
        assignmentId: part.id,
        what,
        dueOn,
        derivation,
        isDone,
        ...lampOf(isDone || isStill ? null : dueOn),
      }))
    })
}
