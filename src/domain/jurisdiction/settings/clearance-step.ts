import { z } from 'zod'

/** Roles of a unit that may hold a step before the signature: section 科室, office 办公室, leader 领导. */
export const clearers = ['unitHandler', 'unitOffice', 'unitLeader'] as const
export type Clearer = (typeof clearers)[number]

/** When a step of clearing is taken: for difficult items, promises, what stays unsolved, or where money is involved. */
export const clearanceConditions = ['difficult', 'commitment', 'unresolved', 'money'] as const
export type ClearanceCondition = (typeof clearanceConditions)[number]

/** One step of the clearance chain (`domain-rules.md` 8.4); without conditions it is always taken. */
export const clearanceStepSchema = z.strictObject({
  by: z.enum(clearers),
  /** What the county calls it: 办公室核稿、分管领导审核、法制审核. */
  name: z.string().trim().min(1).max(20),
  when: z.array(z.enum(clearanceConditions)).default([]),
})
export type ClearanceStep = z.infer<typeof clearanceStepSchema>
