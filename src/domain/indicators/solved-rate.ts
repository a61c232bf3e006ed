import type { Settings } from '../jurisdiction/settings/settings.ts'
import type { Indicator } from './indicator.ts'

/** 解决率: items replied with a class that means solved ÷ items replied. Which classes do is the county's table. */
export function solvedRate({ resultClasses }: Pick<Settings, 'resultClasses'>): Indicator {
  const solved = resultClasses.filter(({ isResolved }) => isResolved).map(({ code }) => code)
  return {
    name: 'solvedRate',
    version: 1,
    source: 'domain-rules.md 10, solved rate; never shown as one figure with satisfaction (trap 1)',
    of: { resultClass: solved.join(',') },
    among: { handled: true, replied: true },
  }
}
