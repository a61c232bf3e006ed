import { z } from 'zod'
import { limitSchema } from '../../time/limits.ts'
import { clearanceConditions, clearanceStepSchema, signers } from './clearance-step.ts'
import { defaultResultClasses, resultClassSchema } from './result-class.ts'

/** 答复: how a letter is cleared, and how its result is classed. */
export const replySettings = {
  /** Clearance steps before the leader signs, in order; the last word is always the leader's. */
  clearanceChain: z
    .array(clearanceStepSchema)
    .max(6)
    .default([{ by: 'unitOffice', name: '办公室核稿', when: [] }]),
  /** 签发人: main leader (Henan, Shandong, Zhejiang, Chongqing), the responsible person (Qingdao, Shanghai, Fujian), or the leader in charge (a city, P39). */
  signer: z.enum(signers).default('mainLeader'),
  /** Letters that only the main leader signs, whoever else may (P41). */
  mainLeaderSignsWhen: z.array(z.enum(clearanceConditions)).default(['keyItem', 'money']),
  /** 会签: whether units that handle an item together agree to the host's very text, and before what (8.4, D4). */
  countersign: z.enum(['none', 'beforeClearance', 'beforeSigning']).default('none'),
  /** How long they have for it. */
  countersignLimit: limitSchema.default({ value: 5, unit: 'workingDay' }),
  /** 共同主办的答复: each joint host writes its own, or the first writes one agreed letter (Shanghai 2015, article 17). */
  jointHostReplies: z.enum(['each', 'oneAgreed']).default('each'),
  /** 重点件以县政府名义答复: key items are answered in the government's name after a county leader signs (Huoqiu; a district, P42). */
  keyItemsInGovernmentsName: z.boolean().default(false),
  /** 县政府发文机关代字 of letters in the government's name, a series of their own (8.3, GB/T 9704-2012). */
  governmentAgencyCode: z.string().trim().min(1).max(20).default('县政函'),
  /** 政府督查室审核: whether signed letters pass the supervision office before they are numbered, all or listed ones. */
  governmentPreCheck: z.enum(['none', 'listed', 'all']).default('listed'),
  /** Which letters that is when listed; classes B and C by default (`domain-rules.md` 19.1). */
  preCheckWhen: z.array(z.enum(clearanceConditions)).default(['commitment', 'unresolved']),
  resultClasses: z
    .array(resultClassSchema)
    .min(1)
    .default([...defaultResultClasses]),
}
