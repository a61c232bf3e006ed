import type { Indicator } from './indicator.ts'

/** 二次办理率: items in a second or later round ÷ items replied. */
export const rehandlingRate = {
  name: 'rehandlingRate',
  version: 1,
  source: 'domain-rules.md 10, re-handling rate, by item',
  of: { rehandled: true },
  among: { handled: true, replied: true },
} as const satisfies Indicator
