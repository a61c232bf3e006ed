import { found, twins, type Check } from './contradiction.ts'
import type { ResultClass } from './result-class.ts'

const fields = ['resultClasses'] as const

/** One contradiction for each class that is so. */
function eachThat<Code extends string>(code: Code, isFatal: boolean, isSo: (entry: ResultClass) => boolean) {
  return {
    code,
    fields,
    isFatal,
    find: ({ resultClasses }) => resultClasses.filter(isSo).map(entry => ({ class: entry.code })),
  } as const satisfies Check
}

/** 办理结果类别. */
export const classChecks = [
  {
    code: 'classTwice',
    fields,
    isFatal: true,
    find: ({ resultClasses }) => twins(resultClasses.map(({ code }) => code)).map(code => ({ class: code })),
  },
  {
    code: 'classLabelTwice',
    fields,
    isFatal: true,
    find: ({ resultClasses }) => twins(resultClasses.map(({ label }) => label)).map(label => ({ label })),
  },
  {
    code: 'noClassResolved',
    fields,
    isFatal: true,
    find: ({ resultClasses }) => (resultClasses.some(({ isResolved }) => isResolved) ? [] : found),
  },
  eachThat('planWithoutCommitment', true, ({ needsPlan, isCommitment }) => needsPlan && !isCommitment),
  eachThat('resolvedAndCommitment', true, ({ isResolved, isCommitment }) => isResolved && isCommitment),
  eachThat('resolvedNeedsReason', true, ({ isResolved, needsReason }) => isResolved && needsReason),
  eachThat(
    'referenceAndMore',
    true,
    ({ isReference, isResolved, isCommitment }) => isReference && (isResolved || isCommitment),
  ),
  eachThat('deadlineWithoutPlan', true, ({ needsDeadline, needsPlan }) => needsDeadline && !needsPlan),
  eachThat(
    'resolvedNeedsUpward',
    true,
    ({ isResolved, needsUpwardReport }) => isResolved && needsUpwardReport,
  ),
  eachThat('commitmentWithoutPlan', false, ({ needsPlan, isCommitment }) => isCommitment && !needsPlan),
] as const satisfies readonly Check[]
