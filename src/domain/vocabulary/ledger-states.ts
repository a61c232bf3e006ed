/** 承诺台账 is narrowed to these: still owed; past its day; due for a report; said to be over and not checked yet; done with. */
export const ledgerStates = ['open', 'overdue', 'reviewDue', 'toCheck', 'ended'] as const
export type LedgerState = (typeof ledgerStates)[number]

/** A list of items is narrowed to those with a promise that is so. */
export const promiseStates = ['open', 'overdue', 'reviewDue', 'kept'] as const
export type PromiseState = (typeof promiseStates)[number]

/** … or with something parked: at all, or due to be looked at again. */
export const parkedStates = ['waiting', 'reviewDue'] as const
export type ParkedState = (typeof parkedStates)[number]
