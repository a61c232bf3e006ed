import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { appointmentAnswers, type AppointmentAnswer } from '../../vocabulary/appointments.ts'
import type { Actor } from '../../permission/actor.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { openAppointment, type Appointment } from './appointment.ts'

export const answerAppointmentData = z.strictObject({
  assignmentId: z.string(),
  answer: z.enum(appointmentAnswers),
  /** Which time would suit; needed with `otherTime`. */
  note: z.string().trim().max(500).default(''),
})
export type AnswerAppointment = z.infer<typeof answerAppointmentData>

export type AppointmentAnswered = {
  readonly type: 'AppointmentAnswered'
  readonly assignmentId: string
  readonly appointmentId: string
  readonly proposerId: string
  readonly answer: AppointmentAnswer
  readonly note: string
  readonly on: PlainDate
}

/** 答复约见: I can come, another time please, or no visit is needed; each proposer for himself, once. */
export function answerAppointment(
  { assignmentId, answer, note }: AnswerAppointment,
  { item, actor, today }: Scene,
): readonly AppointmentAnswered[] | AnyRefusal {
  const appointment = openAppointment(item, assignmentId)
  const proposerId = appointment && unansweredBy(appointment, actor)
  if (!appointment || !proposerId) return refuse('noAppointment')
  if (answer === 'otherTime' && note.length < 2) return refuse('otherTimeNeedsWords')
  const said = { appointmentId: appointment.id, proposerId, answer, note, on: today }
  return [{ type: 'AppointmentAnswered', assignmentId, ...said }]
}

export function awaitsMyAnswer(
  { item, actor }: Pick<Scene, 'item' | 'actor'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const appointment = openAppointment(item, String(data.assignmentId))
  return (appointment && unansweredBy(appointment, actor) !== undefined) || refuse('noAppointment')
}

function unansweredBy({ proposerIds, answers }: Appointment, { grants }: Actor): string | undefined {
  const own = grants.flatMap(({ role, proposerId }) =>
    role === 'proposer' && proposerId ? [proposerId] : [],
  )
  return proposerIds.find(id => own.includes(id) && !answers.some(({ proposerId }) => proposerId === id))
}
