import type { PlainDate } from '../../time/plain-date.ts'
import type { OpinionLevel } from '../../vocabulary/opinion-levels.ts'

/** 征询意见: one answer per addressee, reply and round; attitude and result are never averaged. */
export type Feedback = {
  readonly replyId: string
  readonly round: number
  readonly proposerId: string
  readonly proposerName: string
  readonly attitude: OpinionLevel
  readonly result: OpinionLevel
  readonly reason: string
  readonly comment: string
  readonly givenOn: PlainDate
}

export type Rehandling = {
  readonly assignmentId: string
  readonly round: number
  readonly reason: string
  readonly orderedOn: PlainDate
  readonly dueOn: PlainDate
}
