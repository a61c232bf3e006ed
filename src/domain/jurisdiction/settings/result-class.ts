import { z } from 'zod'

/** Colours a class is shown in, beside its words; Yanzhou 2023 has green, blue, yellow and red. */
export const classColours = ['green', 'blue', 'yellow', 'red', 'grey'] as const

export const resultClassSchema = z.strictObject({
  code: z.string().min(1).max(8),
  label: z.string().min(1).max(60),
  labelEn: z.string().min(1).max(120),
  isResolved: z.boolean(),
  isCommitment: z.boolean(),
  /** 留作参考: noted, and nothing further is said to follow. */
  isReference: z.boolean().default(false),
  needsPlan: z.boolean(),
  /** The plan names its day and the person who answers for it. */
  needsDeadline: z.boolean().default(false),
  needsReason: z.boolean(),
  /** 向上反映: the letter says to whom and when the matter was reported upward. */
  needsUpwardReport: z.boolean().default(false),
  colour: z.enum(classColours).default('grey'),
})

/**
 * One result class (办理结果类别; `domain-rules.md` 8.2). Reports use the attributes, never the letter: B and C differ
 * by place. Classes are shown in the order in which the county lists them.
 */
export type ResultClass = z.infer<typeof resultClassSchema>

export const defaultResultClasses: readonly ResultClass[] = [
  {
    code: 'A',
    label: '已经解决或基本解决',
    labelEn: 'solved or basically solved',
    isResolved: true,
    isCommitment: false,
    isReference: false,
    needsPlan: false,
    needsDeadline: false,
    needsReason: false,
    needsUpwardReport: false,
    colour: 'green',
  },
  {
    code: 'B',
    label: '正在解决或列入计划逐步解决',
    labelEn: 'being solved or in a plan',
    isResolved: false,
    isCommitment: true,
    isReference: false,
    needsPlan: true,
    needsDeadline: true,
    needsReason: false,
    needsUpwardReport: false,
    colour: 'blue',
  },
  {
    code: 'C',
    label: '因条件所限暂时不能解决或留作参考',
    labelEn: 'not possible for now, or for reference',
    isResolved: false,
    isCommitment: false,
    isReference: false,
    needsPlan: false,
    needsDeadline: false,
    needsReason: true,
    needsUpwardReport: false,
    colour: 'red',
  },
]
