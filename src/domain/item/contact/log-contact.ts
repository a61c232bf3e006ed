import { z } from 'zod'
import { plainDateSchema } from '../../time/plain-date.ts'
import { contactMeans, contactPhases, contactRanks } from '../../vocabulary/contact-means.ts'
import { tooEarly } from '../day-of-item.ts'
import { openAppointment } from './appointment.ts'
import type { Contact } from './contact.ts'
import { fileIds, filesGiven } from '../files.ts'
import { assignmentOf, nextId } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const logContactData = z.strictObject({
  assignmentId: z.string(),
  phase: z.enum(contactPhases),
  means: z.enum(contactMeans),
  heldOn: plainDateSchema,
  place: z.string().trim().max(120).default(''),
  /** Positions in the item's list of proposers, lead first (0). */
  proposers: z.array(z.int().min(0)).min(1).max(400),
  unitPeople: z
    .array(z.strictObject({ name: z.string().trim().min(1).max(60), rank: z.enum(contactRanks) }))
    .min(1)
    .max(30),
  summary: z.string().trim().min(4).max(4000),
  /** Photographs, or the record form the proposer signed. */
  files: fileIds,
  /** The appointment it was made from, which is held by it. */
  appointmentId: z.string().max(20).exactOptional(),
})
export type LogContact = z.infer<typeof logContactData>

export type ContactLogged = {
  readonly type: 'ContactLogged'
  readonly contact: Contact
  readonly appointmentId?: string
}

/** 沟通记录: who of the unit reached whom, how, when and about what. Counts only once the proposer confirms it. */
export function logContact(data: LogContact, scene: Scene): readonly ContactLogged[] | AnyRefusal {
  const { item, today, settings } = scene
  const { proposers: positions, files: _, appointmentId, ...rest } = data
  if (settings.fiveFixesBeforeContact && !assignmentOf(item, data.assignmentId).fiveFixes)
    return refuse('fiveFixesFirst')
  if (data.heldOn > today) return refuse('contactInFuture', { today })
  const early = tooEarly(data.heldOn, item.year)
  if (early) return early
  if (new Set(positions).size < positions.length) return refuse('sameProposerTwice')
  const met = positions.map(position => item.proposers[position])
  if (met.some(proposer => proposer === undefined)) return refuse('unknownTarget')
  const known = met.flatMap(proposer => (proposer ? [proposer] : []))
  const contact: Contact = {
    ...rest,
    ...filesGiven(scene),
    id: nextId('c', item.contacts),
    unitId: assignmentOf(item, data.assignmentId).unitId,
    isFaceToFace: settings.faceToFaceMeans.includes(data.means),
    proposerNames: known.map(({ name }) => name),
    proposerIds: known.flatMap(({ id }) => (id ? [id] : [])),
    loggedOn: today,
    verdicts: [],
  }
  if (appointmentId && openAppointment(item, data.assignmentId)?.id !== appointmentId)
    return refuse('noAppointment')
  return [{ type: 'ContactLogged', contact, ...(appointmentId ? { appointmentId } : {}) }]
}
