import { z } from 'zod'

export const extensionApprovers = ['supervisionOffice', 'body', 'both'] as const

/** 延期与暂停 (`domain-rules.md` 5.8). */
export const extensionSettings = {
  /** Longest time from the assignment to an extended date, in months; six in total by the national wording. */
  extensionMaxMonths: z.int().min(0).max(36).default(6),
  /** Who approves: the assigning office, the body the item belongs to, or one after the other. */
  extensionApprover: z.enum(extensionApprovers).default('supervisionOffice'),
  /** How the days of a pause are added back. */
  pauseAddsBack: z.enum(['workingDay', 'naturalDay']).default('naturalDay'),
}
