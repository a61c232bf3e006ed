import { z } from 'zod'
import { plainDateSchema } from '../../time/plain-date.ts'
import { limitSchema } from '../../time/limits.ts'

/** 交办与签收异议, and what a unit owes itself before it works. */
export const assignmentSettings = {
  /** 交办前征求意见: no assignment while consulted units may still answer; Benxi Pingshan sends drafts round first. */
  consultBeforeAssignment: z.boolean().default(false),
  /** 休会期: days on which no unit is asked or reminded before the meeting, as the county has them in the year. */
  recesses: z
    .array(z.strictObject({ from: plainDateSchema, to: plainDateSchema }))
    .max(20)
    .default([]),
  /** 异议期: how long a unit may object after assignment; silence afterwards counts as acceptance. */
  objectionWindow: limitSchema.default({ value: 5, unit: 'workingDay' }),
  /** 逾期异议: refused outright (Yulin, Jia county), or still open to the unit's main leader with reasons. */
  lateObjections: z.enum(['refused', 'leaderMayObject']).default('refused'),
  /** 裁定后再次异议: a ruling is final, or may be objected to once more under the main leader's name (Yulin). */
  secondObjection: z.enum(['none', 'byLeader']).default('none'),
  /** 几次退回后须裁定: from then on a named leader rules and nobody agrees any more; 0 leaves it to the office. */
  rulingAfterReturns: z.int().min(0).max(9).default(2),
  /** 改派后的期限: restarts for the new unit only, or goes on (`domain-rules.md` 5.3: not stated anywhere). */
  clockAfterReassignment: z.enum(['restarts', 'goesOn']).default('restarts'),
  /** 提出人可对承办单位提出异议 (Shanghai 2015, article 14). */
  proposersMayObject: z.boolean().default(true),
  /** 阅签: the unit's leader reads and signs each item before its reply is drafted. */
  leaderReadsFirst: z.boolean().default(false),
  /** 领办: key items are led by the unit's main leader himself (`domain-rules.md` 6.2). */
  leaderLeadsKeyItems: z.boolean().default(false),
  /** 领导领办件数: at least so many items of a unit, or so many of a hundred, are led by its leader (Daying 5 %, Guangzhou 1). */
  leaderOwnItems: z
    .strictObject({ least: z.int().min(0).max(100), percent: z.int().min(0).max(100) })
    .default({ least: 1, percent: 0 }),
  /** The five fixes are complete before the first contact is entered: nobody begins before it is clear who answers for it. */
  fiveFixesBeforeContact: z.boolean().default(false),
  /** The five fixes must be complete before a reply is drafted. */
  fiveFixesBeforeReply: z.boolean().default(true),
}
