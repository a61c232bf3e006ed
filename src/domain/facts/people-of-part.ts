import type { Assignment } from '../item/assignment/assignment.ts'

/** Who answers for a part inside its unit, from the five fixes and the marks of its leader. */
export type PeopleOfPart = {
  readonly leaderInCharge: string | null
  readonly section: string | null
  readonly handler: string | null
  readonly supervisor: string | null
  /** 领办: the unit's leader leads it himself. */
  readonly ledByLeader: boolean
}

export function peopleOfPart({ fiveFixes, unitMarks = [] }: Assignment): PeopleOfPart {
  return {
    leaderInCharge: fiveFixes?.leaderInCharge ?? null,
    section: fiveFixes?.section ?? null,
    handler: fiveFixes?.handler ?? null,
    supervisor: fiveFixes?.supervisor ?? null,
    ledByLeader: unitMarks.some(({ act }) => act === 'lead'),
  }
}
