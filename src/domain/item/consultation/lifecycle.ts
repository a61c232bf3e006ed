import type { Step } from '../step.ts'
import { mayAnswer } from './answer-allotment.ts'
import { mayCirculate } from './circulate-allotment.ts'
import { mayRemind } from './remind-consulted.ts'

/** 交办前征求意见: the round before the meeting. */
export const consultationSteps = {
  circulateAllotment: {
    on: 'item',
    from: ['filed'],
    to: ['same'],
    by: ['supervisionOffice'],
    only: mayCirculate,
  },
  remindConsulted: {
    on: 'item',
    from: ['filed'],
    to: ['same'],
    by: ['supervisionOffice'],
    only: mayRemind,
  },
  answerAllotment: { on: 'item', from: ['filed'], to: ['same'], by: ['consultedOffice'], only: mayAnswer },
} as const satisfies Record<string, Step>
