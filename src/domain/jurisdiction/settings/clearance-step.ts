import { z } from 'zod'
import type { Role } from '../../vocabulary/roles.ts'

/**
 * Who may hold a step before the signature: section 科室, office 办公室, any leader 领导, the leader in charge whom the
 * five fixes name 分管领导, the main leader 主要负责人.
 */
export const clearers = ['unitHandler', 'unitOffice', 'unitLeader', 'leaderInCharge', 'mainLeader'] as const
export type Clearer = (typeof clearers)[number]

/** The role whose account takes such a step. */
export const roleOfClearer = {
  unitHandler: 'unitHandler',
  unitOffice: 'unitOffice',
  unitLeader: 'unitLeader',
  leaderInCharge: 'unitLeader',
  mainLeader: 'unitLeader',
} as const satisfies Record<Clearer, Role>

/** 签发: who signs; a letter of a listed sort is signed by the main leader all the same (`domain-rules.md` 8.4). */
export const signers = ['mainLeader', 'responsiblePerson', 'leaderInCharge'] as const

/**
 * When a step of clearing is taken: for key or difficult items, promises, what stays unsolved, where money is
 * involved, or for one kind of item.
 */
export const clearanceConditions = [
  'keyItem',
  'difficult',
  'commitment',
  'unresolved',
  'money',
  'suggestion',
  'proposal',
] as const
export type ClearanceCondition = (typeof clearanceConditions)[number]

/** One step of the clearance chain (`domain-rules.md` 8.4); without conditions it is always taken. */
export const clearanceStepSchema = z.strictObject({
  by: z.enum(clearers),
  /** What the county calls it: 办公室核稿、分管领导审核、法制审核. */
  name: z.string().trim().min(1).max(20),
  when: z.array(z.enum(clearanceConditions)).default([]),
})
export type ClearanceStep = z.infer<typeof clearanceStepSchema>
