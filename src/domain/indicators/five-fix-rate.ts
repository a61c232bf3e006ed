import type { Indicator } from './indicator.ts'

/** 五定覆盖率: items whose every unit named its five fixes ÷ items assigned. */
export const fiveFixRate = {
  name: 'fiveFixRate',
  version: 1,
  source: 'seed report: five fixes on every assignment (row M6)',
  of: { fiveFixed: true },
  among: { handled: true, assigned: true },
} as const satisfies Indicator
