import type { Step } from '../step.ts'

/** 登记审核 / 审查立案. The supervision office may enter lists that a body has already numbered. */
export const filingSteps = {
  fileItem: { on: 'item', from: ['submitted'], to: ['filed'], by: ['body', 'supervisionOffice'] },
  refuseItem: { on: 'item', from: ['submitted'], to: ['refused'], by: ['body'] },
  mergeItem: { on: 'item', from: ['submitted', 'filed'], to: ['merged'], by: ['body', 'supervisionOffice'] },
  absorbItem: { on: 'item', from: ['submitted', 'filed'], to: ['same'], by: ['body', 'supervisionOffice'] },
} as const satisfies Record<string, Step>
