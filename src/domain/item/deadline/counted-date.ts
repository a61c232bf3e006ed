import { dueOn, type Limit, type VolumeBonus } from '../../time/limits.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import type { AssignmentRole } from '../../vocabulary/handling-modes.ts'
import type { Scene } from '../scene.ts'
import type { DerivedDate } from './deadline-change.ts'
import { startOfLimit } from './start-of-limit.ts'

export type DatedPart = {
  readonly role: AssignmentRole
  readonly issuedOn: PlainDate
  readonly round: number
  readonly acceptedOn?: PlainDate
  readonly objectBefore?: PlainDate
  /** 件数宽限 the unit got at its assignment; later items change nothing. */
  readonly bonus?: VolumeBonus
}

export type World = Pick<Scene, 'item' | 'settings' | 'calendar' | 'sessions'>

/** The date of one limit of a part, from the event that the limit names. */
export function counted(
  limit: Limit,
  part: DatedPart,
  { item, sessions, calendar }: Pick<World, 'item' | 'calendar' | 'sessions'>,
  bonus?: VolumeBonus,
): DerivedDate {
  const { on, ...told } = startOfLimit(limit, part, { item, sessions })
  const { dueOn: due, derivation } = dueOn(limit, on, calendar, { ...told, ...(bonus ? { bonus } : {}) })
  return { dueOn: due, derivation }
}
