import type { Step } from '../step.ts'

/** 提交: how an item comes into being. `notYourOwnItem` is decided with the data, since there is no item yet. */
export const submissionSteps = {
  submitItem: {
    on: 'item',
    from: ['none'],
    to: ['submitted'],
    by: ['proposer', 'body', 'supervisionOffice'],
  },
} as const satisfies Record<string, Step>
