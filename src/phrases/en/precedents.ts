import type { PrecedentWords } from '../zh-CN/precedents.ts'

/** What stands beside a choice of units: earlier items like this one, and who declined. */
export const precedentWords: PrecedentWords = {
  title: 'Precedents and refusals',
  ownRefusals: 'This item was declined',
  refusedTimes: times => (times === 1 ? 'once' : `${times} times`),
  similar: 'Items like this one',
  none: 'No item like this one was found, and nobody has declined it.',
  hosts: 'Handled by',
  noHosts: 'no unit named',
  at: { consultation: 'before the meeting', assignment: 'after assignment' },
  refused: (unit, on) => `${on}: ${unit} said it is not its duty`,
  reason: 'Reason',
  basis: 'Basis',
  proposed: unit => `proposed ${unit}`,
  outcome: {
    adjusted: unit => `passed on by agreement to ${unit}`,
    ruled: unit => `ruled: ${unit}`,
    reassigned: unit => `reassigned to ${unit}`,
  },
  notDecided: 'not decided yet',
  numbered: (kind, year, number) => `${kind} no. ${number} of ${year}`,
  unnumbered: (kind, year) => `${kind} of ${year}`,
}
