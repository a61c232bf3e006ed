/** 大会期间 / 闭会期间: whether the item was handed in while the plenary sat; counted apart everywhere. */
export const submissionPeriods = ['inSession', 'betweenSessions'] as const
export type SubmissionPeriod = (typeof submissionPeriods)[number]
