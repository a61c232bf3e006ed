import { z } from 'zod'
import { plainDateSchema } from '../../time/plain-date.ts'
import { contactMeans, contactRanks } from '../../vocabulary/contact-means.ts'
import { appointmentState } from '../../vocabulary/appointments.ts'
import { assignmentOf, nextId } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { openAppointment, type Appointment } from './appointment.ts'

export const planContactData = z.strictObject({
  assignmentId: z.string(),
  means: z.enum(contactMeans),
  on: plainDateSchema,
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  place: z.string().trim().max(120).default(''),
  matter: z.string().trim().max(1000).default(''),
  /** Positions in the item's list of proposers, lead first (0). */
  proposers: z.array(z.int().min(0)).min(1).max(400),
  unitPeople: z
    .array(z.strictObject({ name: z.string().trim().min(1).max(60), rank: z.enum(contactRanks) }))
    .min(1)
    .max(30),
})
export type PlanContact = z.infer<typeof planContactData>

export type ContactPlanned = {
  readonly type: 'ContactPlanned'
  readonly appointment: Appointment
  /** The one before, whose time did not suit. */
  readonly replaces?: string
}

/** 约见: when, where, who and about what, told to the proposers; one at a time, another after they asked for it. */
export function planContact(data: PlanContact, scene: Scene): readonly ContactPlanned[] | AnyRefusal {
  const { item, today, actor } = scene
  if (data.on < today) return refuse('appointmentInPast', { today })
  if (new Set(data.proposers).size < data.proposers.length) return refuse('sameProposerTwice')
  const asked = data.proposers.map(position => item.proposers[position])
  if (asked.some(proposer => proposer === undefined)) return refuse('unknownTarget')
  const known = asked.flatMap(proposer => (proposer ? [proposer] : []))
  const before = openAppointment(item, data.assignmentId)
  if (before && appointmentState(before) !== 'otherTime') return refuse('appointmentOpen', { on: before.on })
  const appointment: Appointment = {
    ...data,
    id: nextId('v', item.appointments ?? []),
    unitId: assignmentOf(item, data.assignmentId).unitId,
    proposerIds: known.flatMap(({ id }) => (id ? [id] : [])),
    proposerNames: known.map(({ name }) => name),
    madeBy: actor.name,
    madeOn: today,
    answers: [],
  }
  return [{ type: 'ContactPlanned', appointment, ...(before ? { replaces: before.id } : {}) }]
}
