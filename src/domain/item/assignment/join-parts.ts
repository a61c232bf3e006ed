import type { PlainDate } from '../../time/plain-date.ts'
import type { Item } from '../item.ts'
import { activeAssignments, changeAssignment, currentReply, repliesItself } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Assignment } from './assignment.ts'

export type PartJoined = {
  readonly type: 'PartJoined'
  readonly assignmentId: string
  readonly intoAssignmentId: string
  /** What the part is from now on: its own role, points and dates, or those of the part that came to it. */
  readonly joined: Pick<
    Assignment,
    'role' | 'pointIds' | 'dueOn' | 'dueDerivation' | 'deadline' | 'hasFormerDates'
  >
  readonly reason: string
  readonly on: PlainDate
}

type Joining = { readonly reason: string; readonly on: PlainDate }

/**
 * 并入: the unit that takes a part over holds another one of the same item already, as when two merged bureaus had
 * host and co-host. Both become one part: who replied replies on, by the earlier date.
 */
export function joinParts(
  item: Item,
  former: Assignment,
  { unitId, reason, on }: Joining & { readonly unitId: string },
): readonly PartJoined[] | AnyRefusal | undefined {
  const into = activeAssignments(item).find(part => part.unitId === unitId && part.id !== former.id)
  if (!into) return undefined
  if (into.status === 'replied' || currentReply(item, into)?.status === 'issued')
    return refuse('letterSigned')
  const leading = leadingOf(former, into)
  const pointIds =
    former.pointIds.length === 0 || into.pointIds.length === 0
      ? []
      : [...new Set([...into.pointIds, ...former.pointIds])]
  const { role, dueOn, dueDerivation, deadline } = leading
  const joined = {
    role,
    pointIds,
    dueOn,
    dueDerivation,
    ...(deadline ? { deadline } : {}),
    ...(leading === former ? { hasFormerDates: true as const } : {}),
  }
  return [{ type: 'PartJoined', assignmentId: former.id, intoAssignmentId: into.id, joined, reason, on }]
}

/** Of two parts the one that answers the proposer; of two alike the one due first. */
function leadingOf(one: Assignment, other: Assignment): Assignment {
  if (repliesItself(one) !== repliesItself(other)) return repliesItself(one) ? one : other
  return one.dueOn < other.dueOn ? one : other
}

export function withJoinedPart(
  item: Item,
  { assignmentId, intoAssignmentId, joined, reason, on }: PartJoined,
): Item {
  const unitId = item.assignments.find(({ id }) => id === intoAssignmentId)?.unitId ?? ''
  const outcome = { kind: 'reassigned', unitId, note: reason, on } as const
  return changeAssignment(
    changeAssignment(item, assignmentId, { status: 'released', outcome }),
    intoAssignmentId,
    joined,
  )
}
