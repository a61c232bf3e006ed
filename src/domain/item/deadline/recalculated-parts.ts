import type { PlainDate } from '../../time/plain-date.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { activeAssignments } from '../parts.ts'
import type { World } from './counted-date.ts'
import type { PartDates } from './deadline-change.ts'
import { changedDate } from './changed-date.ts'
import { datesByRule, datesFrom } from './part-dates.ts'
import { deadlineOf } from './part-deadline.ts'

export type RecalculatedPart = {
  readonly assignmentId: string
  readonly formerDueOn: PlainDate
  readonly dates: PartDates
}

/**
 * Parts whose dates the rules and the calendar of today would set otherwise. What people granted or corrected is
 * kept; what was answered is over.
 */
export function recalculatedParts(world: World): readonly RecalculatedPart[] {
  return activeAssignments(world.item)
    .filter(({ status }) => status !== 'replied')
    .flatMap(part => {
      const dates = nowFor(part, world)
      return isSame(dates, part) ? [] : [{ assignmentId: part.id, formerDueOn: part.dueOn, dates }]
    })
}

/** The same where the item itself became another; dates move only while somebody still has to keep them. */
export function partsOfOpen(world: World): readonly RecalculatedPart[] {
  const { stage } = world.item
  return stage === 'assigned' || stage === 'rehandling' ? recalculatedParts(world) : []
}

function nowFor(part: Assignment, world: World): PartDates {
  const { changes, ...dates } = deadlineOf(part)
  const { original } = dates
  // Whoever took the part over keeps the dates it came with; only its changes are counted anew.
  if (part.hasFormerDates) return { ...dates, ...changedDate(original, changes, world.calendar) }
  const isDifficult = world.item.allotment?.isDifficult ?? false
  // A later round has the date its order gave; only its changes are counted anew.
  if (part.round > 1) return datesFrom(original, part, { changes, world, isDifficult })
  return datesByRule(part, changes, world)
}

function isSame(dates: PartDates, part: Assignment): boolean {
  const before = { dueOn: part.dueOn, ...deadlineOf(part) }
  return (
    dates.dueOn === before.dueOn &&
    dates.original.dueOn === before.original.dueOn &&
    dates.local?.dueOn === before.local?.dueOn &&
    sameMilestones(dates.milestones, before.milestones)
  )
}

function sameMilestones(one: PartDates['milestones'], other: PartDates['milestones']): boolean {
  const told = (list: PartDates['milestones']) => list.map(({ what, dueOn }) => `${what} ${dueOn}`).join()
  return told(one) === told(other)
}
