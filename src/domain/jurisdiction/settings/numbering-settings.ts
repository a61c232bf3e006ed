import { z } from 'zod'

/** Whether items of the plenary and those between two plenaries are counted together or apart. */
export const numberSequences = ['together', 'byPeriod'] as const

const running = /\{seq(:\d)?\}/
const noRunningNumber = { params: { reason: 'noRunningNumber' } }
const word = z.string().trim().max(12)

/** 编号与大会截止: how items are numbered, and until when they belong to the plenary. */
export const numberingSettings = {
  /** 编号规则: the parts are those of `number-parts.ts`; no national rule was found (`domain-rules.md` 4.6). */
  numberTemplate: z
    .string()
    .max(60)
    .refine(text => running.test(text), noRunningNumber)
    .default('{seq}'),
  /** 流水号规则: given on handing in, beside the official number; empty where the county gives none. */
  submissionNumberTemplate: z
    .string()
    .max(60)
    .refine(text => text === '' || running.test(text), noRunningNumber)
    .default('{kind}{year}-{seq:4}'),
  numberSequences: z.enum(numberSequences).default('together'),
  /** 编号用字: what stands for kind and period in a number. */
  numberWords: z
    .strictObject({ suggestion: word, proposal: word, inSession: word, betweenSessions: word })
    .default({ suggestion: '建', proposal: '提', inSession: '会', betweenSessions: '闭' }),
  /** 提前计入大会的月数: Fuyang counts proposals from three months before the opening (4.4, P21). */
  sessionItemsFromMonths: z
    .strictObject({ suggestion: z.int().min(0).max(12), proposal: z.int().min(0).max(12) })
    .default({ suggestion: 0, proposal: 0 }),
}
