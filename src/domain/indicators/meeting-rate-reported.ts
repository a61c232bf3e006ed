import type { Indicator } from './indicator.ts'

/** 见面率, as units report it: face-to-face contacts logged and not denied ÷ items assigned. */
export const meetingRateReported = {
  name: 'meetingRateReported',
  version: 1,
  source: 'domain-rules.md 10, trap 2: the lenient variant, always shown beside the strict one',
  of: { metReported: true },
  among: { handled: true, assigned: true },
} as const satisfies Indicator
