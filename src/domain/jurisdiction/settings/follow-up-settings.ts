import { z } from 'zod'
import { limitSchema } from '../../time/limits.ts'

/** How much a proposer's judgement weighs before a promised class becomes a solved one. */
export const proposerConsents = ['needed', 'unlessNotKept', 'notAsked'] as const

/** 跟踪办理: promises of a reply, parked matters and later changes of the result class. */
export const followUpSettings = {
  /** 承诺事项进展 is reported at least so often; quarterly (`domain-rules.md` 19.1, Commitment review). */
  promiseReviewLimit: limitSchema.default({ value: 3, unit: 'month' }),
  /** A promise whose letter names no day is due then: by the end of the year. */
  promiseLimitWithoutDay: limitSchema.default({ value: '12-31', unit: 'date' }),
  /** 挂起事项 are looked at again so often: yearly (`domain-rules.md` 12.2). */
  parkedReviewLimit: limitSchema.default({ value: 12, unit: 'month' }),
  /**
   * A promised class becomes a solved one only when an addressee judged the promise kept (Yanzhou: deputy, unit and
   * supervising committee), unless one judged it not kept, or without asking.
   */
  classChangeConsent: z.enum(proposerConsents).default('needed'),
}
