import type { Derivation } from '../../time/limits.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import type { ExtensionStatus, PauseReason } from '../../vocabulary/date-changes.ts'
import type { PartMilestone } from '../../vocabulary/lamps.ts'

/** 延期: asked for, decided, and possibly taken back; never forgotten. */
export type Extension = {
  readonly kind: 'extension'
  readonly id: string
  readonly status: ExtensionStatus
  readonly reason: string
  readonly wishedOn: PlainDate
  readonly requestedOn: PlainDate
  readonly by: string
  /** Where two have to agree: who has. */
  readonly consents: readonly { readonly of: 'supervisionOffice' | 'body'; readonly by: string }[]
  readonly grantedOn?: PlainDate
  readonly decidedOn?: PlainDate
  readonly decidedBy?: string
  readonly note?: string
}

/** 暂停计时: while it lasts no date is late; afterwards the days of waiting are added back. */
export type Pause = {
  readonly kind: 'pause'
  readonly id: string
  readonly reason: PauseReason
  readonly note: string
  readonly by: string
  readonly from: PlainDate
  readonly to?: PlainDate
  readonly days?: number
  readonly unit?: 'workingDay' | 'naturalDay'
}

/** 人工更正 keeps the old value, the reason and the person (`domain-rules.md` 19.2, rule 5). */
export type Correction = {
  readonly kind: 'correction'
  readonly id: string
  readonly formerDueOn: PlainDate
  readonly dueOn: PlainDate
  readonly reason: string
  readonly on: PlainDate
  readonly by: string
}

export type DeadlineChange = Extension | Pause | Correction

export type DerivedDate = { readonly dueOn: PlainDate; readonly derivation: Derivation }

/** All dates of one part, as they stand after its changes. */
export type PartDates = DerivedDate & {
  /** As the rule gave it, before any change. */
  readonly original: DerivedDate
  /** 本地截止日 beside the statutory one. */
  readonly local?: DerivedDate
  readonly milestones: readonly (DerivedDate & { readonly what: PartMilestone })[]
}

/** What an assignment keeps of its dates; absent in parts issued before there were such dates. */
export type PartDeadline = Omit<PartDates, 'dueOn' | 'derivation'> & {
  /** In the order in which they took effect. */
  readonly changes: readonly DeadlineChange[]
}
