import { z } from 'zod'
import { contactMeans } from '../../vocabulary/contact-means.ts'

/** 沟通联系: what counts as meeting, and what must have happened before a letter leaves. */
export const contactSettings = {
  /** Means that count as face to face (面商) in the meeting rate. */
  faceToFaceMeans: z.array(z.enum(contactMeans)).default(['visit', 'invitation', 'meeting', 'siteSurvey']),
  /** A reply may be issued only after a contact was logged for its assignment. */
  contactBeforeReply: z.boolean().default(true),
}
