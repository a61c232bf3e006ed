import { z } from 'zod'
import { contactMeans } from '../../vocabulary/contact-means.ts'

/** Before the reply, or whenever; what follows the reply cannot be wanted before it. */
export const requiredPhases = ['any', 'before', 'during'] as const

/** 沟通联系: what counts as meeting, and what must have happened before a letter leaves. */
export const contactSettings = {
  /** Means that count as face to face (面商) in the meeting rate. */
  faceToFaceMeans: z.array(z.enum(contactMeans)).default(['visit', 'invitation', 'meeting', 'siteSurvey']),
  /** A reply may be issued only after a contact was logged for its assignment. */
  contactBeforeReply: z.boolean().default(true),
  /** 答复前须有的沟通 (三见面, at least two consultations …): by phase, how many, face to face or any, confirmed or logged. */
  requiredContacts: z
    .array(
      z.strictObject({
        phase: z.enum(requiredPhases),
        least: z.int().min(1).max(5),
        faceToFace: z.boolean().default(false),
        /** Counts only once a proposer says that it took place. */
        confirmed: z.boolean().default(false),
      }),
    )
    .max(6)
    .default([]),
}
