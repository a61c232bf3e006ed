import type { AssignmentRole } from '#domain/vocabulary/handling-modes.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { UnitId } from '../county/units.ts'

/** One unit's part as the story follows it from the receipt to the reply. */
export type Part = {
  readonly assignmentId: string
  readonly unitId: UnitId
  readonly role: AssignmentRole
  /** Positions of the asks it answers. */
  readonly asks: readonly number[]
  readonly acceptedOn: PlainDate
  readonly dueOn: PlainDate
  readonly section: number
  readonly handler: Actor
}

export function answersItself({ role }: Pick<Part, 'role'>): boolean {
  return role !== 'coHost'
}
