import type { ResultClass } from '../../jurisdiction/settings/result-class.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { ReplyText } from './reply.ts'

/**
 * What the class demands and the letter does not say: planned needs a plan with its day and a responsible person,
 * declined its reason, a matter of higher organs to whom and when it was reported (`domain-rules.md` 8.2).
 */
export function lackOfClass(
  { code, needsPlan, needsDeadline, needsReason, needsUpwardReport }: ResultClass,
  { plan, reason, upward }: Pick<ReplyText, 'plan' | 'reason' | 'upward'>,
): AnyRefusal | undefined {
  if (needsPlan && !plan) return refuse('planNeeded', { class: code })
  if (needsDeadline && !plan?.dueOn) return refuse('planDayNeeded', { class: code })
  if (needsDeadline && !plan?.responsible) return refuse('responsibleNeeded', { class: code })
  if (needsReason && !reason) return refuse('reasonNeeded', { class: code })
  if (needsUpwardReport && !upward) return refuse('upwardReportNeeded', { class: code })
  return undefined
}
