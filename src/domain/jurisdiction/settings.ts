import { z } from 'zod'
import { contactMeans } from '../vocabulary/contact-means.ts'
import { limitSchema } from '../time/limits.ts'

const resultClass = z.strictObject({
  code: z.string().min(1).max(8),
  label: z.string().min(1).max(60),
  labelEn: z.string().min(1).max(120),
  isResolved: z.boolean(),
  isCommitment: z.boolean(),
  needsPlan: z.boolean(),
  needsReason: z.boolean(),
})

/** One result class (办理结果类别). Reports use the attributes, never the letter: B and C differ by place. */
export type ResultClass = z.infer<typeof resultClass>

/**
 * 办理规则: what a county may decide for a year. Defaults are those of `domain-rules.md` 19.1;
 * every figure here is a locality's variation and therefore data.
 */
export const settingsSchema = z.strictObject({
  /** 异议期: how long a unit may object after assignment; silence afterwards counts as acceptance. */
  objectionWindow: limitSchema.default({ value: 5, unit: 'workingDay' }),
  /** 答复期限, counted from the day of assignment (Law on Deputies, article 51). */
  replyLimit: limitSchema.default({ value: 3, unit: 'month' }),
  /** Items of wide scope and great difficulty: six months (Law on Deputies, article 51). */
  difficultReplyLimit: limitSchema.default({ value: 6, unit: 'month' }),
  coHostOpinionLimit: limitSchema.default({ value: 1, unit: 'month' }),
  firstContactLimit: limitSchema.default({ value: 20, unit: 'workingDay' }),
  feedbackLimit: limitSchema.default({ value: 15, unit: 'workingDay' }),
  rehandlingLimit: limitSchema.default({ value: 1, unit: 'month' }),
  /** Yellow from so many working days before a date; red after it. */
  warnWorkingDays: z.int().min(0).max(60).default(5),
  /** Means that count as face to face (面商) in the meeting rate. */
  faceToFaceMeans: z.array(z.enum(contactMeans)).default(['visit', 'invitation', 'meeting', 'siteSurvey']),
  /** A reply may be issued only after a contact was logged for its assignment. */
  contactBeforeReply: z.boolean().default(true),
  /** The five fixes must be complete before a reply is drafted. */
  fiveFixesBeforeReply: z.boolean().default(true),
  /** Clearance steps before the leader signs, in order; the last word is always the leader's. */
  clearanceChain: z
    .array(z.enum(['unitOffice', 'unitLeader']))
    .max(6)
    .default(['unitOffice']),
  resultClasses: z
    .array(resultClass)
    .min(1)
    .default([
      {
        code: 'A',
        label: '已经解决或基本解决',
        labelEn: 'solved or basically solved',
        isResolved: true,
        isCommitment: false,
        needsPlan: false,
        needsReason: false,
      },
      {
        code: 'B',
        label: '正在解决或列入计划逐步解决',
        labelEn: 'being solved or in a plan',
        isResolved: false,
        isCommitment: true,
        needsPlan: true,
        needsReason: false,
      },
      {
        code: 'C',
        label: '因条件所限暂时不能解决或留作参考',
        labelEn: 'not possible for now, or for reference',
        isResolved: false,
        isCommitment: false,
        needsPlan: false,
        needsReason: true,
      },
    ]),
  /** 编号: `{seq}` or `{seq:3}` is the running number of session and kind, `{year}` the year. */
  numberTemplate: z
    .string()
    .regex(/\{seq(:\d)?\}/)
    .default('{seq}'),
  categories: z
    .array(z.string().min(1).max(40))
    .default([
      '工业交通',
      '财政贸易',
      '农林水',
      '城建环保',
      '教科文卫体',
      '政法',
      '民政人社',
      '综合',
      '其他',
    ]),
})
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = settingsSchema.parse({})

/** The class with this code, or undefined when the county has none such. */
export function resultClassOf(settings: Settings, code: string): ResultClass | undefined {
  return settings.resultClasses.find(entry => entry.code === code)
}
