import type { PlainDate } from '../../time/plain-date.ts'
import type { ParkedOutcome } from '../../vocabulary/promise-words.ts'

export const parkingStatuses = ['parked', 'ended'] as const
export type ParkingStatus = (typeof parkingStatuses)[number]

/** 挂起事项: what cannot be solved now, put on file with a day on which it is looked at again. */
export type Parking = {
  readonly id: string
  readonly assignmentId: string
  readonly unitId: string
  readonly replyId: string
  readonly reason: string
  readonly parkedOn: PlainDate
  readonly reviewOn: PlainDate
  readonly status: ParkingStatus
  readonly reviews: readonly ParkedReview[]
}

export type ParkedReview = {
  readonly outcome: ParkedOutcome
  readonly reason: string
  readonly by: string
  readonly on: PlainDate
}
