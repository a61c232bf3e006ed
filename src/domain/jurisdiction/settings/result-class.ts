import { z } from 'zod'

export const resultClassSchema = z.strictObject({
  code: z.string().min(1).max(8),
  label: z.string().min(1).max(60),
  labelEn: z.string().min(1).max(120),
  isResolved: z.boolean(),
  isCommitment: z.boolean(),
  needsPlan: z.boolean(),
  needsReason: z.boolean(),
})

/** One result class (办理结果类别). Reports use the attributes, never the letter: B and C differ by place. */
export type ResultClass = z.infer<typeof resultClassSchema>

export const defaultResultClasses: readonly ResultClass[] = [
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
]
