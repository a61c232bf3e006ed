import type { Assignment } from '../assignment/assignment.ts'
import type { Item } from '../item.ts'
import { assignmentOf, changeAssignment } from '../parts.ts'
import type { DeadlineChange, Extension, PartDates, PartDeadline, Pause } from './deadline-change.ts'

/** The part's record of dates; a part of earlier days has only its original one. */
export function deadlineOf({ deadline, dueOn, dueDerivation }: Assignment): PartDeadline {
  return deadline ?? { original: { dueOn, derivation: dueDerivation }, milestones: [], changes: [] }
}

export function openRequest(part: Assignment): Extension | undefined {
  return deadlineOf(part).changes.find(
    (change): change is Extension => change.kind === 'extension' && change.status === 'requested',
  )
}

export function grantedExtension(part: Assignment): Extension | undefined {
  return deadlineOf(part).changes.findLast(
    (change): change is Extension => change.kind === 'extension' && change.status === 'granted',
  )
}

export function openPause(part: Assignment): Pause | undefined {
  return deadlineOf(part).changes.find(
    (change): change is Pause => change.kind === 'pause' && change.to === undefined,
  )
}

/** `d1`, `d2`: changes are never removed, so none is used twice. */
export function nextChangeId(part: Assignment): string {
  return `d${deadlineOf(part).changes.length + 1}`
}

/** The changes with this one as the latest; an earlier state of the same change gives way. */
export function changesWith(part: Assignment, change: DeadlineChange): readonly DeadlineChange[] {
  return [...deadlineOf(part).changes.filter(({ id }) => id !== change.id), change]
}

/** The item after a change of one part's dates. */
export function withDates(item: Item, assignmentId: string, dates: PartDates, change?: DeadlineChange): Item {
  const part = assignmentOf(item, assignmentId)
  const { dueOn, derivation, ...rest } = dates
  const changes = change ? changesWith(part, change) : deadlineOf(part).changes
  return changeAssignment(item, assignmentId, {
    dueOn,
    dueDerivation: derivation,
    deadline: { ...rest, changes },
  })
}

/** The item after a change that moves no date yet. */
export function withChange(item: Item, assignmentId: string, change: DeadlineChange): Item {
  const part = assignmentOf(item, assignmentId)
  return changeAssignment(item, assignmentId, {
    deadline: { ...deadlineOf(part), changes: changesWith(part, change) },
  })
}
