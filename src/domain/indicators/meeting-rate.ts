import type { Indicator } from './indicator.ts'

/** 见面率, strict: items with a face-to-face contact that a proposer confirmed ÷ items assigned. */
export const meetingRate = {
  name: 'meetingRate',
  version: 1,
  source: 'domain-rules.md 10, trap 2: only contacts confirmed by the proposer count',
  of: { met: true },
  among: { handled: true, assigned: true },
} as const satisfies Indicator
