import type { DerivationStep } from '../../time/limits.ts'
import { addDays, daysBetween, type PlainDate } from '../../time/plain-date.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { activeAssignments, repliesItself } from '../parts.ts'
import type { Scene } from '../scene.ts'
import { changedDate } from './changed-date.ts'
import { counted, type DatedPart, type World } from './counted-date.ts'
import type { DeadlineChange, DerivedDate, PartDates } from './deadline-change.ts'
import { limitOfPart } from './limit-for.ts'
import { milestoneDates } from './milestone-dates.ts'

/** All dates of a part by the rules of today, with the changes it has seen. */
export function datesByRule(
  part: DatedPart,
  changes: readonly DeadlineChange[],
  world: World,
  isDifficult = world.item.allotment?.isDifficult ?? false,
): PartDates {
  const { dueOn: due, derivation } = originalDate(part, world, isDifficult)
  return datesFrom({ dueOn: due, derivation }, part, { changes, world, isDifficult })
}

type Applied = {
  readonly changes: readonly DeadlineChange[]
  readonly world: World
  readonly isDifficult: boolean
}

/** The same from an original date that stands, as when an extension is taken back. */
export function datesFrom(
  original: DerivedDate,
  part: DatedPart,
  { changes, world, isDifficult }: Applied,
): PartDates {
  const { settings, calendar, item } = world
  const now = changedDate(original, changes, calendar)
  if (part.round > 1 || !repliesItself(part)) return { ...now, original, milestones: [] }
  const { localReplyDate } = settings
  const at = { item, role: part.role, isDifficult, settings }
  return {
    ...now,
    original,
    ...(localReplyDate ? { local: counted(localReplyDate, part, world) } : {}),
    milestones: milestoneDates({ part, dueOn: now.dueOn, at, world }),
  }
}

/** The day the present round began: of the assignment, or of the order to handle it again. */
export function startOfRound({ item }: Pick<Scene, 'item'>, part: Assignment): PlainDate {
  const order = item.rehandlings.find(
    ({ assignmentId, round }) => assignmentId === part.id && round === part.round,
  )
  return order?.orderedOn ?? part.issuedOn
}

function originalDate(part: DatedPart, world: World, isDifficult: boolean): DerivedDate {
  const { item, settings } = world
  const at = { item, role: part.role, isDifficult, settings }
  const { coHostDaysBeforeHost: days } = settings
  if (
    part.role !== 'coHost' ||
    days === undefined ||
    settings.limitRules.some(({ what }) => what === 'coHost')
  )
    return counted(limitOfPart(at), part, world, repliesItself(part) ? part.bonus : undefined)
  const hosts = activeAssignments(item).filter(repliesItself)
  const hostDueOn =
    hosts.map(host => host.dueOn).sort()[0] ??
    counted(limitOfPart({ ...at, role: 'host' }), part, world).dueOn
  const before = addDays(hostDueOn, -days)
  const on = daysBetween(part.issuedOn, before) < 0 ? part.issuedOn : before
  const steps: readonly DerivationStep[] = [
    { step: 'start', on: part.issuedOn, event: 'assigned' },
    { step: 'beforeHost', hostDueOn, days },
    { step: 'reached', on },
  ]
  return { dueOn: on, derivation: steps }
}
