import { z } from 'zod'
import { limitFrom } from '../../time/limits.ts'
import { assignmentRoles } from '../../vocabulary/handling-modes.ts'
import { itemKinds } from '../../vocabulary/kinds.ts'
import { otherLevels } from '../../vocabulary/item-levels.ts'
import { partMilestones } from '../../vocabulary/lamps.ts'
import { submissionPeriods } from '../../vocabulary/periods.ts'
import { proposerTypes } from '../../vocabulary/proposer-types.ts'

const limitSubjects = ['reply', 'coHost', ...partMilestones] as const
export type LimitSubject = (typeof limitSubjects)[number]

/** A limit for some items only; conditions left out hold for all (`domain-rules.md` 5.1). */
export const limitRuleSchema = z.strictObject({
  what: z.enum(limitSubjects),
  limit: limitFrom('assigned', 'received', 'sessionClosed'),
  kind: z.enum(itemKinds).exactOptional(),
  period: z.enum(submissionPeriods).exactOptional(),
  role: z.enum(assignmentRoles).exactOptional(),
  /** Of the lead, so that proposals of parties and federations may have a date of their own. */
  proposerType: z.enum(proposerTypes).exactOptional(),
  /** 类别: a priority one may have shorter dates; changing it moves them, and back. */
  category: z.string().min(1).max(40).exactOptional(),
  /** Items of the city or the province have dates of their own (city P28). */
  level: z.enum(otherLevels).exactOptional(),
  isKey: z.boolean().exactOptional(),
  isDifficult: z.boolean().exactOptional(),
})
export type LimitRule = z.infer<typeof limitRuleSchema>

/** Counted from assignment or receipt, or a share (in hundredths) of the way from there to the due day. */
export const milestoneRuleSchema = z.union([
  z.strictObject({ what: z.enum(partMilestones), limit: limitFrom('assigned', 'received') }),
  z.strictObject({ what: z.enum(partMilestones), share: z.int().min(1).max(100) }),
])
export type MilestoneRule = z.infer<typeof milestoneRuleSchema>
