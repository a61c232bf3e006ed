import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { openAppointment } from './appointment.ts'

export const cancelAppointmentData = z.strictObject({
  assignmentId: z.string(),
  reason: z.string().trim().min(2).max(500),
})
export type CancelAppointment = z.infer<typeof cancelAppointmentData>

export type AppointmentCancelled = {
  readonly type: 'AppointmentCancelled'
  readonly assignmentId: string
  readonly appointmentId: string
  readonly reason: string
  readonly by: string
  readonly on: PlainDate
}

/** 取消约见: with its reason, which the proposers read. */
export function cancelAppointment(
  { assignmentId, reason }: CancelAppointment,
  { item, actor, today }: Scene,
): readonly AppointmentCancelled[] | AnyRefusal {
  const appointment = openAppointment(item, assignmentId)
  if (!appointment) return refuse('noAppointment')
  const cancelled = { appointmentId: appointment.id, reason, by: actor.name, on: today }
  return [{ type: 'AppointmentCancelled', assignmentId, ...cancelled }]
}

export function hasAppointment(
  { item }: Pick<Scene, 'item'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  return openAppointment(item, String(data.assignmentId)) !== undefined || refuse('noAppointment')
}
