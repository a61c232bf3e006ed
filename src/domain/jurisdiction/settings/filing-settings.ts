import { z } from 'zod'
import { conversions, usualConversions } from '../../vocabulary/conversions.ts'
import { nationalProposalGrounds } from './proposal-grounds.ts'
import { refusalGroundSchema, usualSuggestionGrounds } from './refusal-ground.ts'

/** Withdrawal is open until the item is filed, assigned, or answered. */
export const withdrawalLimits = ['filing', 'assignment', 'reply'] as const

/** 只在大会期间存在的集体: those a county may bind to the plenary. */
export const plenaryGroups = ['sector', 'delegation'] as const

/** 登记立案: what happens between the pen of the proposer and the number. */
export const filingSettings = {
  /** 代表团初核: suggestions of the plenary pass the lead's delegation first (Henan 2017, article 11). */
  delegationCheck: z.boolean().default(false),
  /** 代表团可以提出建议: Chongqing and Fujian know it, others have deputies alone (`domain-rules.md` 1.2). */
  delegationsMayPropose: z.boolean().default(true),
  /**
   * 限大会期间提出: sector groups hand in while the plenary sits (rules of the national CPPCC), in Chongqing
   * delegations as well (2017, article 8).
   */
  collectiveOnlyInSession: z.array(z.enum(plenaryGroups)).default(['sector']),
  /** 可撤回至: the last stage in which the lead may withdraw; Beijing 2014 says before assignment. */
  withdrawalUntil: z.enum(withdrawalLimits).default('assignment'),
  /** 联名件撤回须全体同意: a joint item is withdrawn only if all signatories agree (Shanghai 2015). */
  withdrawalNeedsAll: z.boolean().default(true),
  /** 不予受理的理由: of local rules (`domain-rules.md` 4.3); the notice is edited before it is sent. */
  groundsForSuggestions: z.array(refusalGroundSchema).default(usualSuggestionGrounds),
  /** 不予立案的理由: the ten of the national CPPCC rules (2.4). */
  groundsForProposals: z.array(refusalGroundSchema).default([...nationalProposalGrounds]),
  conversionsOfSuggestions: z.array(z.enum(conversions)).default([...usualConversions.suggestion]),
  conversionsOfProposals: z.array(z.enum(conversions)).default([...usualConversions.proposal]),
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
}
