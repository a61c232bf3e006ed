import type { PartDeadline } from '../item/deadline/deadline-change.ts'
import type { KeyCare } from '../item/key/key-care.ts'

/** A proposer reads what moved his date; early dates and refused wishes are the unit's and the office's. */
export function toldDates(deadline: PartDeadline): PartDeadline {
  return {
    ...deadline,
    milestones: [],
    changes: deadline.changes.filter(change => change.kind !== 'extension' || change.status === 'granted'),
  }
}

/** That it is a key item, who decided it and who cares for it; the inner work of supervision stays inside. */
export function toldNaming({ naming, unnamed }: KeyCare): KeyCare {
  return { naming, log: [], ...(unnamed ? { unnamed } : {}) }
}
