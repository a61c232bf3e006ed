import type { PlainDate } from '../../time/plain-date.ts'

/** 交办前征求意见: which units saw the draft allotment until when, and what each said to it. */
export type Consultation = {
  readonly until: PlainDate
  readonly unitIds: readonly string[]
  readonly answers: readonly ConsultationAnswer[]
}

export type ConsultationAnswer = {
  readonly unitId: string
  readonly agrees: boolean
  readonly reason: string
  /** Duty or legal basis of an objection. */
  readonly basis: string
  readonly proposedUnitId?: string
  readonly by: string
  readonly on: PlainDate
}

/** Units that said it is not theirs, so that the meeting deals with these alone. */
export function disputes({ answers }: Consultation): readonly ConsultationAnswer[] {
  return answers.filter(({ agrees }) => !agrees)
}
