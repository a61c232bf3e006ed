/** 逐条对账: the proposer's word on one ask of the reply. */
export const pointVerdicts = ['solved', 'partlySolved', 'notSolved'] as const
export type PointVerdict = (typeof pointVerdicts)[number]
