import type { Indicator } from './indicator.ts'

/** 满意率, on the result: items whose worst answer is at least basically satisfied ÷ items with an answer. */
export const satisfactionRate = {
  name: 'satisfactionRate',
  version: 1,
  source: 'domain-rules.md 10, satisfaction rate; non-respondents are outside the base (9.3)',
  of: { content: true },
  among: { handled: true, feedbackGiven: true },
} as const satisfies Indicator
