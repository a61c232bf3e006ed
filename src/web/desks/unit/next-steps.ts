import type { NextStep } from '#domain/facts/assignment-facts.ts'

/** Order of the tiles: as an item goes through the unit. `none` owes nothing and has no tile. */
const places: Record<NextStep, number> = {
  sign: 1,
  awaitRuling: 2,
  fixFive: 3,
  contact: 4,
  giveOpinion: 5,
  countersign: 5.5,
  draft: 6,
  submit: 7,
  awaitCountersign: 7.5,
  clear: 8,
  signReply: 9,
  awaitCountyLeader: 9.5,
  awaitPreCheck: 10,
  issue: 11,
  deliver: 12,
  awaitFeedback: 13,
  none: 14,
}

// Keys of the table above; a new step without a place does not compile.
export const nextSteps: readonly NextStep[] = (Object.keys(places) as NextStep[]).sort(
  (one, other) => places[one] - places[other],
)
