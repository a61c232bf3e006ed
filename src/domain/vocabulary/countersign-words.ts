/** Where one unit's countersignature stands; `overruled`: it objected, and the supervision office let the text stand. */
export const countersignOutcomes = ['awaited', 'agreed', 'objected', 'waived', 'overruled'] as const
export type CountersignOutcome = (typeof countersignOutcomes)[number]

/** 协调结果: the text stands as drafted, or has to be changed and countersigned anew. */
export const disagreementRulings = ['asDrafted', 'change'] as const
export type DisagreementRuling = (typeof disagreementRulings)[number]
