import { z } from 'zod'
import { limitSchema } from '../../time/limits.ts'

/** 交办与签收异议, and what a unit owes itself before it works. */
export const assignmentSettings = {
  /** 异议期: how long a unit may object after assignment; silence afterwards counts as acceptance. */
  objectionWindow: limitSchema.default({ value: 5, unit: 'workingDay' }),
  /** The five fixes must be complete before a reply is drafted. */
  fiveFixesBeforeReply: z.boolean().default(true),
}
