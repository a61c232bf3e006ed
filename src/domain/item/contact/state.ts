import type { Evolvers } from '../evolvers.ts'
import { changeContact, contactOf } from '../parts.ts'
import type { AppointmentAnswered } from './answer-appointment.ts'
import { changeAppointment } from './appointment.ts'
import type { AppointmentCancelled } from './cancel-appointment.ts'
import type { ContactPlanned } from './plan-contact.ts'
import type { ContactConfirmed } from './confirm-contact.ts'
import type { ContactLogged } from './log-contact.ts'

export type ContactEvent =
  | ContactPlanned
  | AppointmentAnswered
  | AppointmentCancelled
  | ContactLogged
  | ContactConfirmed

export const contactEvolvers: Evolvers<ContactEvent> = {
  ContactPlanned: (item, { appointment, replaces }) => {
    const before = replaces ? changeAppointment(item, replaces, { replacedBy: appointment.id }) : item
    return { ...before, appointments: [...(before.appointments ?? []), appointment] }
  },
  AppointmentAnswered: (item, { appointmentId, proposerId, answer, note, on }) => {
    const answers = item.appointments?.find(({ id }) => id === appointmentId)?.answers ?? []
    return changeAppointment(item, appointmentId, { answers: [...answers, { proposerId, answer, note, on }] })
  },
  AppointmentCancelled: (item, { appointmentId, reason, by, on }) =>
    changeAppointment(item, appointmentId, { cancelled: { reason, by, on } }),
  ContactLogged: (item, { contact, appointmentId }) => {
    const held = appointmentId ? changeAppointment(item, appointmentId, { contactId: contact.id }) : item
    return { ...held, contacts: [...held.contacts, contact] }
  },
  ContactConfirmed: (item, { contactId, proposerId, verdict, reason, confirmedOn }) => {
    const given = { proposerId, verdict, ...(reason ? { reason } : {}), on: confirmedOn }
    return changeContact(item, contactId, {
      verdicts: [...contactOf(item, contactId).verdicts, given],
    })
  },
}
