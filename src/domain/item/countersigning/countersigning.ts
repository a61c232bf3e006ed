import type { PlainDate } from '../../time/plain-date.ts'
import type { CountersignOutcome, DisagreementRuling } from '../../vocabulary/countersign-words.ts'

/** One unit's word on the very text it was shown. */
export type Countersignature = {
  readonly assignmentId: string
  readonly unitId: string
  readonly dueOn: PlainDate
  readonly outcome: CountersignOutcome
  readonly by?: string
  readonly on?: PlainDate
  /** Its reason to object, or the host's to wait no longer. */
  readonly note?: string
  /** 提请协调: what the host's leader holds against the objection. */
  readonly raised?: { readonly view: string; readonly by: string; readonly on: PlainDate }
  readonly decided?: {
    readonly ruling: DisagreementRuling
    readonly decision: string
    readonly by: string
    readonly on: PlainDate
  }
}

/** 会签 of one version of a letter; a changed text needs another. */
export type Countersigning = {
  readonly revision: number
  readonly askedOn: PlainDate
  readonly answers: readonly Countersignature[]
}
