import type { Announcement } from '../announcement.ts'
import type { ItemEvent } from '../events.ts'
import type { Item } from '../item.ts'

/** An appointment is told to the proposers it asks, their answer to the unit, and that it is off to the proposers again. */
export function contactAnnouncements(event: ItemEvent, { appointments = [] }: Item): readonly Announcement[] {
  switch (event.type) {
    case 'ContactPlanned':
      return [{ occasion: 'appointmentMade', audience: { proposerIds: event.appointment.proposerIds } }]
    case 'AppointmentAnswered': {
      const unitId = appointments.find(({ id }) => id === event.appointmentId)?.unitId
      const roles = ['unitOffice', 'unitHandler'] as const
      return unitId ? [{ occasion: 'appointmentAnswered', audience: { roles, unitId } }] : []
    }
    case 'AppointmentCancelled': {
      const proposerIds = appointments.find(({ id }) => id === event.appointmentId)?.proposerIds ?? []
      return [{ occasion: 'appointmentCancelled', audience: { proposerIds } }]
    }
    default:
      return []
  }
}
