import { z } from 'zod'
import { limitFrom, limitSchema } from '../../time/limits.ts'

/** 时限: the dates of an item under handling. */
export const deadlineSettings = {
  /**
   * 答复期限, counted from the day of assignment (Law on Deputies, article 51), from the unit's receipt (Henan,
   * Zhejiang) or from the closing of the session (townships of Shandong); `domain-rules.md` 5.4.
   */
  replyLimit: limitFrom('assigned', 'received', 'sessionClosed').default({ value: 3, unit: 'month' }),
  /** Items of wide scope and great difficulty: six months (Law on Deputies, article 51). */
  difficultReplyLimit: limitFrom('assigned', 'received', 'sessionClosed').default({
    value: 6,
    unit: 'month',
  }),
  coHostOpinionLimit: limitFrom('assigned', 'received').default({ value: 1, unit: 'month' }),
  /** 会办意见重提: the new date when the host sends an empty opinion back; Chongqing 2017 says 5 working days. */
  coHostRetryLimit: limitSchema.default({ value: 5, unit: 'workingDay' }),
  /** 首次联系: Chongqing counts from receipt, Chongyi from assignment (5.6). */
  firstContactLimit: limitFrom('assigned', 'received').default({ value: 20, unit: 'workingDay' }),
  /** 件数宽限: a unit with so many items of a session to answer gets more days for each; Liaoning city P36 (5.4). */
  volumeExtensions: z
    .array(
      z.strictObject({
        fromItems: z.int().min(2).max(999),
        days: z.int().min(1).max(90),
        unit: z.enum(['naturalDay', 'workingDay']),
      }),
    )
    .max(5)
    .default([]),
  /** 规则或日历变了以后: whether dates already set are offered to be counted anew, or stay as they were told. */
  datesAfterRuleChange: z.enum(['recalculate', 'keep']).default('recalculate'),
  /** Yellow from so many working days before a date; red after it. */
  warnWorkingDays: z.int().min(0).max(60).default(5),
}
