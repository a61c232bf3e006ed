import { z } from 'zod'
import { defaultResultClasses, resultClassSchema } from './result-class.ts'

/** 答复: how a letter is cleared, and how its result is classed. */
export const replySettings = {
  /** Clearance steps before the leader signs, in order; the last word is always the leader's. */
  clearanceChain: z
    .array(z.enum(['unitOffice', 'unitLeader']))
    .max(6)
    .default(['unitOffice']),
  resultClasses: z
    .array(resultClassSchema)
    .min(1)
    .default([...defaultResultClasses]),
}
