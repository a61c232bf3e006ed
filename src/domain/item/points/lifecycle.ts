import type { Step } from '../step.ts'

/** 办前分析: reading, splitting and proposing, until the item is assigned. */
export const pointsSteps = {
  splitIntoPoints: { on: 'item', from: ['filed'], to: ['same'], by: ['supervisionOffice'] },
  proposeAllotment: { on: 'item', from: ['filed'], to: ['same'], by: ['supervisionOffice'] },
} as const satisfies Record<string, Step>
