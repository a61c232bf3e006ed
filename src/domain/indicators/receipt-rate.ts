import type { Indicator } from './indicator.ts'

/** 签收率: items with no receipt missing ÷ items assigned. */
export const receiptRate = {
  name: 'receiptRate',
  version: 1,
  source: 'domain-rules.md 10, sign-off rate, by item',
  of: { receiptsMissing: false },
  among: { handled: true, assigned: true },
} as const satisfies Indicator
