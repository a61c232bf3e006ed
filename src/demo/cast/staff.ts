import type { Grant } from '#domain/permission/actor.ts'
import { units, type UnitId } from '../county/units.ts'
import type { Random } from '../random.ts'
import { namesFrom } from './names.ts'

/** The people of one unit: office, handlers by section, leader and the two leaders in charge. */
export type UnitStaff = {
  readonly office: string
  readonly leader: string
  readonly inCharge: readonly string[]
  readonly sections: readonly { readonly name: string; readonly head: string; readonly handler: string }[]
  readonly phone: string
}

/** Everybody who works at the units. Names are drawn after the roll's, so that none is met twice. */
export function staffOf(random: Random, taken: readonly string[]): ReadonlyMap<UnitId, UnitStaff> {
  const nextName = namesFrom(random, taken)
  return new Map(
    units.map(({ id, sections }, index) => [
      id,
      {
        office: nextName(),
        leader: nextName(),
        inCharge: [nextName(), nextName()],
        sections: sections.map(name => ({ name, head: nextName(), handler: nextName() })),
        phone: `0000-8100${String(index + 101)}`,
      },
    ]),
  )
}

/** What a person may do at a unit. */
export function grantAt(unitId: UnitId, role: 'unitOffice' | 'unitHandler' | 'unitLeader'): Grant {
  return { role, unitId }
}
