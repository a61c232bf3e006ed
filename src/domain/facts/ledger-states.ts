/** 承诺台账 is narrowed to these: still owed; past its day; due for a report; done with. */
export const ledgerStates = ['open', 'overdue', 'reviewDue', 'ended'] as const
export type LedgerState = (typeof ledgerStates)[number]
