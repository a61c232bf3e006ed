import type { Indicator } from './indicator.ts'

/** 征询表回收率: forms that came back ÷ forms sent, by addressee; always beside satisfaction. */
export const responseRate = {
  name: 'responseRate',
  version: 1,
  source: 'domain-rules.md 10, form return rate, by addressee of the standing letters',
  of: { formsOut: true },
  among: { handled: true, formsOut: true },
  sums: { of: 'formsReceived', among: 'formsSent' },
} as const satisfies Indicator
