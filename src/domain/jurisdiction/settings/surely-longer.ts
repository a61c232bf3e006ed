import type { Limit } from '../../time/limits.ts'

/**
 * Whether a limit is longer than another from whatever day both start: 7 working days against 5 days, the end of
 * August against the end of June. Where it depends on the start (three months against 30 June) the answer is no.
 */
export function surelyLonger(one: Limit, other: Limit, year: number): boolean {
  if (one.unit === 'date' && other.unit === 'date') return dayOf(one.value, year) > dayOf(other.value, year)
  if (one.unit === 'date' || other.unit === 'date') return false
  if (one.unit === other.unit) return one.value > other.value
  return daysOf(one).least > daysOf(other).most
}

function dayOf(value: string, year: number): string {
  return value.length === 5 ? `${year}-${value}` : value
}

/** Natural days that a counted limit takes at least and at most; the longest holiday with its weekend is ten. */
function daysOf({ value, unit }: Exclude<Limit, { unit: 'date' }>): { least: number; most: number } {
  switch (unit) {
    case 'naturalDay':
      return { least: value, most: value }
    case 'workingDay':
      return { least: Math.max(value, Math.floor(value * 1.4) - 2), most: Math.ceil(value * 1.4) + 10 }
    case 'month':
      return { least: Math.floor(value * 30.4) - 2, most: Math.ceil(value * 30.7) + 1 }
  }
}
