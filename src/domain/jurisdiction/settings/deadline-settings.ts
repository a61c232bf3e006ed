import { z } from 'zod'
import { limitSchema } from '../../time/limits.ts'

/** 时限: the dates of an item under handling. */
export const deadlineSettings = {
  /** 答复期限, counted from the day of assignment (Law on Deputies, article 51). */
  replyLimit: limitSchema.default({ value: 3, unit: 'month' }),
  /** Items of wide scope and great difficulty: six months (Law on Deputies, article 51). */
  difficultReplyLimit: limitSchema.default({ value: 6, unit: 'month' }),
  coHostOpinionLimit: limitSchema.default({ value: 1, unit: 'month' }),
  /** 会办意见重提: the new date when the host sends an empty opinion back; Chongqing 2017 says 5 working days. */
  coHostRetryLimit: limitSchema.default({ value: 5, unit: 'workingDay' }),
  firstContactLimit: limitSchema.default({ value: 20, unit: 'workingDay' }),
  /** Yellow from so many working days before a date; red after it. */
  warnWorkingDays: z.int().min(0).max(60).default(5),
}
