import { isOpenPromise } from '../vocabulary/promise-words.ts'
import { standingReplies } from '../item/feedback/verdict.ts'
import { standingClass } from '../item/follow-up/class-change.ts'
import { promiseHolders } from '../item/follow-up/find-promise.ts'
import type { Item } from '../item/item.ts'
import type { PlainDate } from '../time/plain-date.ts'

/** What lists ask of the promises and parked matters of an item; part of its row. */
export type FollowUpFacts = {
  /** Units that owe a promise or once did: they see the item even without a part of their own. */
  readonly promiseUnitIds: readonly string[]
  readonly promisesOpen: number
  /** Found met by the supervision office. */
  readonly promisesKept: number
  /** The next date of a promise that is open; in the past when one is overdue. */
  readonly promiseDueOn: PlainDate | null
  /** The next day on which progress is to be reported. */
  readonly promiseReviewOn: PlainDate | null
  /** The next day on which something parked is to be looked at again. */
  readonly parkedReviewOn: PlainDate | null
  /** Classes that count today: as confirmed after delivery, else as in the letter. */
  readonly standingClasses: readonly string[]
}

export function followUpFactsOf(item: Item): FollowUpFacts {
  const open = item.promises.filter(isOpenPromise)
  const parked = item.parkings.filter(({ status }) => status === 'parked')
  return {
    promiseUnitIds: promiseHolders(item),
    promisesOpen: open.length,
    promisesKept: item.promises.filter(({ status }) => status === 'met').length,
    promiseDueOn: soonest(open.map(({ dueOn }) => dueOn)),
    promiseReviewOn: soonest(open.map(({ reviewOn }) => reviewOn)),
    parkedReviewOn: soonest(parked.map(({ reviewOn }) => reviewOn)),
    standingClasses: [
      ...new Set(
        standingReplies(item).flatMap(reply => (reply.issuedOn ? [standingClass(item, reply)] : [])),
      ),
    ],
  }
}

function soonest(dates: readonly PlainDate[]): PlainDate | null {
  return [...dates].sort()[0] ?? null
}
