import { dueOn } from '../../time/limits.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Reply } from '../reply/reply.ts'
import { nextId } from '../parts.ts'
import type { Scene } from '../scene.ts'
import type { Parking } from './parking.ts'
import type { ReplyPromise } from './reply-promise.ts'

/** 承诺事项 is born: with the letter that promises, at a review of what was parked, or when a class is changed. */
export type PromiseMade = { readonly type: 'PromiseMade'; readonly promise: ReplyPromise }

/** 挂起: the letter says that it cannot be solved now; it is put on file and looked at again. */
export type ItemParked = { readonly type: 'ItemParked'; readonly parking: Parking }

type Origin = Pick<Reply, 'id' | 'assignmentId' | 'unitId' | 'round'>

/** A new promise of this reply's unit, its first report due one review limit from today, or on its day. */
export function makePromise(
  { id: replyId, assignmentId, unitId, round }: Origin,
  plan: { readonly text: string; readonly dueOn: PlainDate; readonly responsible?: string },
  scene: Pick<Scene, 'item' | 'today' | 'settings' | 'calendar'>,
): PromiseMade {
  const { item, today } = scene
  const empty = {
    milestones: [],
    entries: [],
    reschedulings: [],
    checks: [],
    judgements: [],
    supplements: [],
  }
  return {
    type: 'PromiseMade',
    promise: {
      id: nextId('m', item.promises),
      ...{ assignmentId, unitId, replyId, round },
      text: plan.text,
      dueOn: plan.dueOn,
      ...(plan.responsible ? { responsible: plan.responsible } : {}),
      madeOn: today,
      status: 'notStarted',
      reviewOn: nextReview(plan.dueOn, scene),
      ...empty,
      handOvers: [],
    },
  }
}

export function parkReply(
  { id: replyId, assignmentId, unitId }: Origin,
  reason: string,
  { item, today, settings, calendar }: Pick<Scene, 'item' | 'today' | 'settings' | 'calendar'>,
): ItemParked {
  const reviewOn = dueOn(settings.parkedReviewLimit, today, calendar).dueOn
  const id = nextId('k', item.parkings)
  const parked = { parkedOn: today, reviewOn, status: 'parked', reviews: [] } as const
  return { type: 'ItemParked', parking: { id, assignmentId, unitId, replyId, reason, ...parked } }
}

/** The next report is due after the review limit, and never later than the promise itself while its day is to come. */
export function nextReview(
  promiseDueOn: PlainDate,
  { today, settings, calendar }: Pick<Scene, 'today' | 'settings' | 'calendar'>,
): PlainDate {
  const review = dueOn(settings.promiseReviewLimit, today, calendar).dueOn
  return promiseDueOn > today && promiseDueOn < review ? promiseDueOn : review
}
