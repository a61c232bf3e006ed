import type { Evolvers } from '../evolvers.ts'
import type { Item } from '../item.ts'
import { replyOf } from '../parts.ts'
import { earlier } from '../../time/plain-date.ts'
import type { PromiseFinding, PromiseStatus } from '../../vocabulary/promise-words.ts'
import type { ClassChangeRefused, ResultClassChanged } from './change-result-class.ts'
import type { PromiseChecked } from './check-promise.ts'
import { parkingOf, promiseOf } from './find-promise.ts'
import type { PromiseHandedOver } from './hand-over-promise.ts'
import type { PromiseJudged } from './judge-promise.ts'
import type { ItemParked, PromiseMade } from './make-promise.ts'
import type { PromisePlanned } from './plan-promise.ts'
import type { ClassChangeProposed } from './propose-class-change.ts'
import type { ReplyPromise } from './reply-promise.ts'
import type { PromiseReported } from './report-promise.ts'
import type { PromiseRescheduled } from './reschedule-promise.ts'
import type { ParkedReviewed } from './review-parked.ts'
import type { ReplySupplemented } from './supplement-reply.ts'

export type FollowUpEvent =
  | PromiseMade
  | PromisePlanned
  | PromiseReported
  | PromiseRescheduled
  | PromiseHandedOver
  | PromiseChecked
  | ReplySupplemented
  | PromiseJudged
  | ItemParked
  | ParkedReviewed
  | ClassChangeProposed
  | ResultClassChanged
  | ClassChangeRefused

const statusFound: Record<PromiseFinding, PromiseStatus> = {
  met: 'met',
  unmet: 'foundUnmet',
  cancelled: 'cancelled',
}

export const followUpEvolvers: Evolvers<FollowUpEvent> = {
  PromiseMade: (item, { promise }) => ({ ...item, promises: [...item.promises, promise] }),
  PromisePlanned: (item, { promiseId, kind, milestones, responsible, evidenceRequired }) =>
    change(item, promiseId, () => ({ kind, milestones, responsible, evidenceRequired })),
  PromiseReported: (item, { promiseId, entry, reviewOn }) =>
    change(item, promiseId, ({ entries }) => ({
      entries: [...entries, entry],
      status: entry.status,
      reviewOn,
    })),
  PromiseRescheduled: (item, { promiseId, rescheduling }) =>
    change(item, promiseId, ({ reschedulings, reviewOn }) => ({
      dueOn: rescheduling.to,
      reviewOn: earlier(reviewOn, rescheduling.to),
      reschedulings: [...reschedulings, rescheduling],
    })),
  PromiseHandedOver: (item, { promiseId, handOver }) =>
    change(item, promiseId, ({ handOvers }) => ({
      unitId: handOver.to,
      handOvers: [...handOvers, handOver],
    })),
  PromiseChecked: (item, { promiseId, check }) =>
    change(item, promiseId, ({ checks }) => ({
      status: statusFound[check.finding],
      checks: [...checks, check],
    })),
  ReplySupplemented: (item, { promiseId, supplement }) =>
    change(item, promiseId, ({ supplements }) => ({ supplements: [...supplements, supplement] })),
  PromiseJudged: (item, { promiseId, judgement }) =>
    change(item, promiseId, ({ judgements }) => ({ judgements: [...judgements, judgement] })),
  ItemParked: (item, { parking }) => ({ ...item, parkings: [...item.parkings, parking] }),
  ParkedReviewed: (item, { parkingId, review, reviewOn }) => {
    const status = review.outcome === 'reopened' ? 'ended' : 'parked'
    const reviews = [...parkingOf(item, parkingId).reviews, review]
    return {
      ...item,
      parkings: item.parkings.map(parking =>
        parking.id === parkingId ? { ...parking, status, reviews, reviewOn } : parking,
      ),
    }
  },
  ClassChangeProposed: (item, { change: step }) => ({ ...item, classChanges: [...item.classChanges, step] }),
  ResultClassChanged: (item, { change: step }) => ({
    ...endParking(item, replyOf(item, step.replyId).assignmentId),
    classChanges: [...item.classChanges, step],
  }),
  ClassChangeRefused: (item, { change: step }) => ({ ...item, classChanges: [...item.classChanges, step] }),
}

/** What was parked ends with a new letter or another class; the event of either comes before a new parking. */
export function endParking(item: Item, assignmentId: string): Item {
  if (!item.parkings.some(parking => parking.assignmentId === assignmentId)) return item
  return {
    ...item,
    parkings: item.parkings.map(parking =>
      parking.assignmentId === assignmentId ? { ...parking, status: 'ended' } : parking,
    ),
  }
}

function change(item: Item, id: string, next: (promise: ReplyPromise) => Partial<ReplyPromise>): Item {
  promiseOf(item, id)
  return {
    ...item,
    promises: item.promises.map(promise => (promise.id === id ? { ...promise, ...next(promise) } : promise)),
  }
}
