import { partsOf } from '#domain/item/target.ts'
import { people } from '#test/kit/people.ts'
import type { Story } from '#test/kit/story.ts'

type Openings = { readonly [opening: string]: string }
type Role = 'unitOffice' | 'unitHandler' | 'unitLeader'

/**
 * Who may hand a part over inside its unit and make appointments for it, beside the rest of the law. From the five
 * fixes on the unit's office and its leader hand over; everybody of the unit makes an appointment, one at a time, or
 * takes it back; each proposer it asks answers once.
 */
export function inUnitLaw({ item, today }: Story): Openings {
  if (!['assigned', 'rehandling', 'replied'].includes(item.stage)) return {}
  const parts = partsOf('assignment', item, today).filter(
    ({ state }) => state === 'accepted' || state === 'replied',
  )
  const rows = parts.flatMap(({ id, unitId = '' }) => {
    const part = item.assignments.find(assignment => assignment.id === id)
    const open = (item.appointments ?? []).find(
      appointment => appointment.assignmentId === id && !appointment.cancelled && !appointment.replacedBy,
    )
    const isMoved = open?.answers.some(({ answer }) => answer === 'otherTime') ?? true
    const asked = open?.proposerIds.filter(own => !open.answers.some(({ proposerId }) => proposerId === own))
    const all = peopleOf(unitId, ['unitOffice', 'unitHandler', 'unitLeader'])
    return [
      [`handOverPart ${id}`, part?.fiveFixes ? peopleOf(unitId, ['unitOffice', 'unitLeader']) : ''],
      [`planContact ${id}`, isMoved ? all : ''],
      [`cancelAppointment ${id}`, open ? all : ''],
      [`answerAppointment ${id}`, asked?.join(' ') ?? ''],
    ] as const
  })
  return Object.fromEntries(rows.filter(([, who]) => who !== ''))
}

function peopleOf(unit: string, roles: readonly Role[]): string {
  const found = Object.entries(people).filter(([, { grants }]) =>
    grants.some(
      grant => 'unitId' in grant && grant.unitId === unit && roles.some(role => role === grant.role),
    ),
  )
  return found.map(([name]) => name).join(' ')
}
