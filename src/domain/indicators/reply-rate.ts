import type { Indicator } from './indicator.ts'

/** 办复率: items whose every unit delivered its first reply ÷ items assigned. */
export const replyRate = {
  name: 'replyRate',
  version: 1,
  source: 'domain-rules.md 10, reply rate, by item',
  of: { replied: true },
  among: { handled: true, assigned: true },
} as const satisfies Indicator
