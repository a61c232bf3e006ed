/** 办前联系、办中沟通、办后反馈: the phase a contact belongs to. */
export const contactPhases = ['before', 'during', 'after'] as const
export type ContactPhase = (typeof contactPhases)[number]

/** How the unit reached the proposer; which of them count as face to face is a setting; `domain-rules.md` 7.1. */
export const contactMeans = [
  'visit',
  'invitation',
  'meeting',
  'siteSurvey',
  'video',
  'telephone',
  'letter',
] as const
export type ContactMeans = (typeof contactMeans)[number]

/** Rank of the unit's person who met the proposer; whoever is sent must be able to decide. */
export const contactRanks = ['mainLeader', 'leaderInCharge', 'sectionHead', 'handler'] as const
export type ContactRank = (typeof contactRanks)[number]

/** The proposer's word on a logged contact: it took place, it did not, or I said it was not needed. */
export const contactVerdicts = ['tookPlace', 'didNotTakePlace', 'notNeeded'] as const
export type ContactVerdict = (typeof contactVerdicts)[number]
