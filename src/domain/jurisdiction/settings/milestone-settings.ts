import { z } from 'zod'
import { limitSchema } from '../../time/limits.ts'
import { limitRuleSchema, milestoneRuleSchema, type MilestoneRule } from './limit-rule.ts'

const defaultMilestones: readonly MilestoneRule[] = [
  { what: 'plan', limit: { value: 15, unit: 'workingDay' } },
  { what: 'meeting', share: 50 },
  { what: 'draft', share: 70 },
  { what: 'clearance', share: 85 },
]

/** 前置节点与分情形的时限: early dates, and limits that only some items have. */
export const milestoneSettings = {
  /** Dates on the way to the reply. First contact has its own limit; delivery is due on the reply's own day. */
  milestones: z
    .array(milestoneRuleSchema)
    .max(12)
    .default([...defaultMilestones]),
  /** The first that fits goes before the plain limits (`domain-rules.md` 5.4: three tiers of city P28). */
  limitRules: z.array(limitRuleSchema).max(60).default([]),
  /** 本地截止日 (6月30日前), beside the statutory limit: both are shown, the earlier one warned on (5.1). */
  localReplyDate: limitSchema.exactOptional(),
  /** 会办意见 so many natural days before the host's due day (Fengyang: 20); without it the plain limit counts. */
  coHostDaysBeforeHost: z.int().min(1).max(180).exactOptional(),
}
