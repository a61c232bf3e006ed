import type { Derivation } from '../../time/limits.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import type { ConciliationForm } from '../../vocabulary/conciliation-forms.ts'
import type { FeedbackSource } from '../../vocabulary/feedback-sources.ts'
import type { FileRef } from '../files.ts'
import type { OpinionLevel } from '../../vocabulary/opinion-levels.ts'
import type { PointVerdict } from '../../vocabulary/point-verdicts.ts'

/** 征询意见: one answer per addressee, reply and round; attitude and result are never averaged. */
export type Feedback = {
  readonly replyId: string
  readonly round: number
  readonly proposerId: string
  readonly proposerName: string
  readonly attitude: OpinionLevel
  readonly result: OpinionLevel
  /** The words of the county's scale that were chosen, where they are not the levels themselves. */
  readonly words?: { readonly attitude: string; readonly result: string }
  readonly reason: string
  readonly comment: string
  /** 逐条评价, ask by ask. */
  readonly points: readonly { readonly pointId: string; readonly verdict: PointVerdict }[]
  /** Answers to the county's further questions, by their codes. */
  readonly answers: { readonly [question: string]: string }
  /** 代录: set when an office entered what the proposer said or wrote. */
  readonly entered?: EnteredBy
  /** The proposer contested what was entered for him, and the body upheld it. */
  readonly confirmed?: ConfirmedFeedback
  readonly givenOn: PlainDate
}

export type EnteredBy = {
  readonly source: FeedbackSource
  readonly by: string
  /** Who helped the proposer or took the call. */
  readonly helper: string
  /** Where the paper or its scan lies. */
  readonly evidence: string
  readonly files?: readonly FileRef[]
}

/** 异议: an entered judgement that its proposer does not own; it counts nowhere while it stands here. */
export type ContestedFeedback = {
  readonly feedback: Feedback
  readonly words: string
  readonly on: PlainDate
  /** Since he has answered himself; what was entered is only record then. */
  readonly answeredOn?: PlainDate
}

type ConfirmedFeedback = {
  /** What the proposer had said against it. */
  readonly words: string
  readonly reason: string
  readonly by: string
  readonly on: PlainDate
}

export type Rehandling = {
  readonly assignmentId: string
  readonly round: number
  readonly reason: string
  readonly orderedOn: PlainDate
  readonly dueOn: PlainDate
  /** Absent in orders of earlier days. */
  readonly dueDerivation?: Derivation
  /** Started by the county's rule, not by somebody's decision. */
  readonly isAutomatic?: boolean
}

/** 不再重办: the office looked into the dissatisfaction and left it at the reply. */
export type DeclinedRehandling = {
  readonly assignmentId: string
  readonly round: number
  readonly reason: string
  readonly on: PlainDate
}

/** 协调: both sides brought together after the last round. */
export type Conciliation = {
  readonly assignmentId: string
  readonly form: ConciliationForm
  readonly heldOn: PlainDate
  readonly people: string
  readonly outcome: string
}
