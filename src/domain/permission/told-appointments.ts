import type { Appointment } from '../item/contact/appointment.ts'
import type { Scope } from './scope.ts'

/** Of appointments a unit reads its own, a proposer those that ask him, with his own answer alone. */
export function toldAppointments(
  appointments: readonly Appointment[],
  { unitIds, proposerIds }: Pick<Scope, 'unitIds' | 'proposerIds'>,
): readonly Appointment[] {
  return appointments.flatMap(appointment => {
    if (unitIds.includes(appointment.unitId)) return [appointment]
    if (!appointment.proposerIds.some(id => proposerIds.includes(id))) return []
    const answers = appointment.answers.filter(({ proposerId }) => proposerIds.includes(proposerId))
    return [{ ...appointment, answers }]
  })
}
