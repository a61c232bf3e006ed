import type { Step } from '../step.ts'
import { mayAnswer } from './answer-allotment.ts'
import { hasAllotment } from './circulate-allotment.ts'

/** 交办前征求意见: the round before the meeting. */
export const consultationSteps = {
  circulateAllotment: {
    on: 'item',
    from: ['filed'],
    to: ['same'],
    by: ['supervisionOffice'],
    only: hasAllotment,
  },
  answerAllotment: { on: 'item', from: ['filed'], to: ['same'], by: ['consultedOffice'], only: mayAnswer },
} as const satisfies Record<string, Step>
