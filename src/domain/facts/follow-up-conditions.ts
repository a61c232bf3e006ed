import { addDays, type PlainDate } from '../time/plain-date.ts'
import type { ParkedState, PromiseState } from '../vocabulary/ledger-states.ts'
import type { Condition } from './item-filter.ts'

/** 承诺情况 by the dates of today: overdue begins the day after, a review is due on its day. */
export function promiseCondition(state: PromiseState, today: PlainDate): Condition {
  switch (state) {
    case 'open':
      return { column: 'promisesOpen', moreThan: 0 }
    case 'overdue':
      return { column: 'promiseDueOn', until: addDays(today, -1) }
    case 'reviewDue':
      return { column: 'promiseReviewOn', until: today }
    case 'kept':
      return { column: 'promisesKept', moreThan: 0 }
  }
}

export function parkedCondition(state: ParkedState, today: PlainDate): Condition {
  return state === 'waiting'
    ? { column: 'parkedReviewOn', known: true }
    : { column: 'parkedReviewOn', until: today }
}
