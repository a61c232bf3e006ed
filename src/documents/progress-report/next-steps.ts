import type { ProgressReportPhrases } from '#phrases/zh-CN/progress-report.ts'
import { baseOf, countOf } from './figure-text.ts'
import type { ProgressFacts } from './progress-report.ts'

/** 下一步打算: what the open figures ask for, one step a line; a first text for the office to edit. */
export function nextSteps(facts: ProgressFacts, words: ProgressReportPhrases): string {
  const { steps } = words
  const { total, assigned, objections, overdue } = facts
  const missing = (rate: string) => baseOf(facts, rate) - countOf(facts, rate)
  const underHandling = countOf(facts, 'underHandling')
  const commitments = facts.byClass
    .filter(({ isCommitment }) => isCommitment)
    .reduce((sum, { value }) => sum + value, 0)
  const lines: readonly (readonly [number, string])[] = [
    [total - assigned, steps.assign(total - assigned)],
    [missing('receiptRate'), steps.sign(missing('receiptRate'))],
    [objections.open, steps.settle(objections.open)],
    [missing('fiveFixRate'), steps.fix(missing('fiveFixRate'))],
    [missing('meetingRate'), steps.meet(missing('meetingRate'))],
    [underHandling, steps.reply({ count: underHandling, overdue: overdue.value })],
    [countOf(facts, 'awaitingFeedback'), steps.feedback(countOf(facts, 'awaitingFeedback'))],
    [countOf(facts, 'dissatisfied'), steps.rehandle(countOf(facts, 'dissatisfied'))],
    [commitments, steps.commitments(commitments)],
  ]
  const due = lines.filter(([count]) => count > 0).map(([, line]) => line)
  if (total === 0) return steps.beforeFiling
  const chosen = due.length > 0 ? due : [steps.allDone]
  if (chosen.length === 1) return chosen.join('') // one step alone is not counted
  return chosen.map((line, index) => words.subheading(index + 1, line)).join('\n')
}
