import type { PlainDate } from '../../time/plain-date.ts'
import {
  appointmentState,
  type AppointmentAnswer,
  type AppointmentState,
} from '../../vocabulary/appointments.ts'
import type { ContactMeans, ContactRank } from '../../vocabulary/contact-means.ts'
import type { Item } from '../item.ts'

/** 约见: a contact that is planned, with day, hour and place; it becomes a record when it was held. */
export type Appointment = {
  readonly id: string
  readonly assignmentId: string
  readonly unitId: string
  readonly means: ContactMeans
  readonly on: PlainDate
  /** '14:30', in the time of the county. */
  readonly time: string
  readonly place: string
  readonly matter: string
  readonly unitPeople: readonly { readonly name: string; readonly rank: ContactRank }[]
  /** Positions in the item's list of proposers. */
  readonly proposers: readonly number[]
  readonly proposerIds: readonly string[]
  readonly proposerNames: readonly string[]
  readonly madeBy: string
  readonly madeOn: PlainDate
  readonly answers: readonly {
    readonly proposerId: string
    readonly answer: AppointmentAnswer
    readonly note: string
    readonly on: PlainDate
  }[]
  readonly replacedBy?: string
  readonly cancelled?: { readonly reason: string; readonly by: string; readonly on: PlainDate }
  readonly contactId?: string
}

/** The appointment of a part that is still to come; there is one at a time. */
export function openAppointment({ appointments = [] }: Item, assignmentId: string): Appointment | undefined {
  return appointments.find(
    appointment => appointment.assignmentId === assignmentId && isOpen(appointmentState(appointment)),
  )
}

function isOpen(state: AppointmentState): boolean {
  return state === 'proposed' || state === 'agreed' || state === 'otherTime'
}

export function changeAppointment(item: Item, id: string, change: Partial<Appointment>): Item {
  const { appointments = [] } = item
  return {
    ...item,
    appointments: appointments.map(one => (one.id === id ? { ...one, ...change } : one)),
  }
}
