import { z } from 'zod'
import { limitFrom, limitSchema } from '../../time/limits.ts'
import { afterLastRounds } from '../../vocabulary/conciliation-forms.ts'
import { silencePolicies } from '../../vocabulary/opinion-levels.ts'
import { defaultSurveyScale, surveyQuestionsSchema, surveyScaleSchema } from './survey.ts'

/** 征询意见与再次办理. */
export const feedbackSettings = {
  /** 评价期限: from the delivery, from the day the letter was issued, or from when the last addressee has read it. */
  feedbackLimit: limitFrom('delivered', 'issued', 'read').default({ value: 15, unit: 'workingDay' }),
  /** 答卷人: whose answers complete a round, the lead's or everybody's; the others may answer in any case. */
  respondents: z.enum(['everybody', 'lead']).default('everybody'),
  /**
   * 未评价的处理, once the time to answer is over after a reminder: outside the base (Chongqing), in it, or content;
   * the last was found nowhere and has to be chosen.
   */
  nonResponse: z.enum(silencePolicies).default('excluded'),
  /** 催评: so long after delivery those who have not answered are reminded. */
  feedbackReminderLimit: limitSchema.default({ value: 5, unit: 'workingDay' }),
  /** 个人链接: so many days after the day it was sent a link still opens, to the end of the last one. */
  linkDays: z.int().min(1).max(30).default(3),
  /** 评价等次: the words of the scale, each with what it counts as. */
  surveyScale: surveyScaleSchema.default([...defaultSurveyScale]),
  /** 其他问题: what the form asks besides attitude and result. */
  surveyQuestions: surveyQuestionsSchema.default([]),
  /** 代录纸质评价表须附扫描件: an office that enters what was written on paper shows the paper. */
  paperFeedbackNeedsScan: z.boolean().default(true),
  /** 逐条评价: every ask that the letter answered must be judged; otherwise it may be. */
  judgeEveryPoint: z.boolean().default(false),
  /** 再次办理期限: from the order to the unit, or from the latest dissatisfied answer. */
  rehandlingLimit: limitFrom('ordered', 'judged').default({ value: 1, unit: 'month' }),
  /** 再次办理的启动: on review (Chongqing, Shanghai) or by rule (Henan, Shandong, Zhejiang). */
  rehandlingStart: z.enum(['reviewed', 'automatic']).default('reviewed'),
  /** 基本满意 also asks for a further answer (one county does). */
  rehandleBasicallySatisfied: z.boolean().default(false),
  /** 办理轮次上限: how often a part is handled at most. */
  maxRounds: z.int().min(1).max(5).default(2),
  /** After a last round that left somebody dissatisfied, both sides are brought together before it is closed. */
  conciliationAfterLastRound: z.boolean().default(true),
  /** 末轮之后: any of the forms (Chongqing), an evaluation by units and experts (Henan), a special explanation (Sichuan). */
  afterLastRound: z.enum(afterLastRounds).default('conciliation'),
}
