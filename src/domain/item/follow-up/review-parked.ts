import { z } from 'zod'
import { dueOn } from '../../time/limits.ts'
import { plainDateSchema, type PlainDate } from '../../time/plain-date.ts'
import { parkedOutcomes } from '../../vocabulary/promise-words.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { parkingOf } from './find-promise.ts'
import { makePromise, type PromiseMade } from './make-promise.ts'
import type { ParkedReview } from './parking.ts'

export const reviewParkedData = z.strictObject({
  parkingId: z.string(),
  outcome: z.enum(parkedOutcomes),
  reason: z.string().trim().min(4).max(4000),
  /** What is promised now that conditions changed; needed with `reopened`. */
  promise: z
    .strictObject({ text: z.string().trim().min(2).max(4000), dueOn: plainDateSchema })
    .exactOptional(),
  /** With `stillParked`; empty means after the county's review limit. */
  reviewOn: plainDateSchema.exactOptional(),
})
export type ReviewParked = z.infer<typeof reviewParkedData>

export type ParkedReviewed = {
  readonly type: 'ParkedReviewed'
  readonly parkingId: string
  readonly review: ParkedReview
  /** The next day of review; what it was, when the matter is taken up again. */
  readonly reviewOn: PlainDate
}

/** 挂起复核: conditions changed and a promise is made, or it stays parked for a reason and is looked at again. */
export function reviewParked(
  { parkingId, outcome, reason, promise, reviewOn }: ReviewParked,
  scene: Scene,
): readonly (ParkedReviewed | PromiseMade)[] | AnyRefusal {
  const { item, actor, today, settings, calendar } = scene
  const parking = parkingOf(item, parkingId)
  const review = { outcome, reason, by: actor.name, on: today }
  if (outcome === 'reopened') {
    if (!promise) return refuse('newPromiseNeeded')
    if (promise.dueOn < today) return refuse('dayPassed')
    const reviewed = { type: 'ParkedReviewed', parkingId, review, reviewOn: parking.reviewOn } as const
    return [
      reviewed,
      makePromise({ ...replyOf(item, parking.replyId), unitId: parking.unitId }, promise, scene),
    ]
  }
  const latest = dueOn(settings.parkedReviewLimit, today, calendar).dueOn
  if (reviewOn !== undefined && reviewOn <= today) return refuse('dayPassed')
  if (reviewOn !== undefined && reviewOn > latest) return refuse('reviewTooLate', { latest })
  return [{ type: 'ParkedReviewed', parkingId, review, reviewOn: reviewOn ?? latest }]
}
