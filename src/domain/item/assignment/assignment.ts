import type { UnitAct } from '../../vocabulary/unit-acts.ts'
import type { FileRef } from '../files.ts'
import type { PartHandOver } from '../in-unit/hand-over-part.ts'
import type { PartDeadline } from '../deadline/deadline-change.ts'
import type { Derivation, VolumeBonus } from '../../time/limits.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import type { AssignmentRole } from '../../vocabulary/handling-modes.ts'

/** 五定: leader in charge, responsible section, handling standard, completion deadline, supervising person. */
export type FiveFixes = {
  readonly leaderInCharge: string
  readonly section: string
  readonly handler: string
  readonly standard: string
  readonly completeBy: PlainDate
  readonly supervisor: string
}

export const assignmentStatuses = ['issued', 'objected', 'accepted', 'released', 'replied'] as const
export type AssignmentStatus = (typeof assignmentStatuses)[number]

export type Objection = {
  readonly reason: string
  readonly basis: string
  readonly proposedUnitId?: string
  readonly files?: readonly FileRef[]
  readonly objectedOn: PlainDate
  readonly by: string
}

/** 协调: when the units were brought together over an objection, who was there, and what came of it. */
export type Mediation = {
  readonly heldOn: PlainDate
  readonly participants: string
  readonly result: string
  readonly by: string
  readonly on: PlainDate
}

/** How an objection ended: adjusted by agreement, or ruled on by the supervision office (协调裁定). */
export type ObjectionOutcome = {
  readonly kind: 'adjusted' | 'ruled' | 'reassigned'
  readonly unitId: string
  readonly note: string
  /** Who ruled; named where the county wants a name under the last word. */
  readonly ruledBy?: string
  readonly on: PlainDate
}

export type CoHostOpinion = {
  readonly askedOn: PlainDate
  readonly dueOn: PlainDate
  readonly matter: string
  readonly given?: { readonly text: string; readonly on: PlainDate; readonly by: string }
  /** 退回: the host found it empty. */
  readonly sentBack?: { readonly reason: string; readonly on: PlainDate }
  /** 不再等待: the host goes on without it and says why. */
  readonly waived?: { readonly reason: string; readonly on: PlainDate }
}

/** item × unit × role; `domain-rules.md` 3.2. */
export type Assignment = {
  readonly id: string
  readonly unitId: string
  readonly role: AssignmentRole
  readonly pointIds: readonly string[]
  /** 一致答复: a joint host that signs the first one's letter instead of writing its own. */
  readonly joinsLetter?: true
  readonly status: AssignmentStatus
  readonly issuedOn: PlainDate
  readonly objectBefore: PlainDate
  readonly dueOn: PlainDate
  readonly dueDerivation: Derivation
  readonly firstContactBy: PlainDate
  /** 件数宽限, fixed at the assignment. */
  readonly bonus?: VolumeBonus
  readonly round: number
  /** Original date, early dates and every change; see `deadline/`. */
  readonly deadline?: PartDeadline
  /** Its dates came along from the part it took over: they are counted from there, not from its own issue. */
  readonly hasFormerDates?: true
  readonly acceptedOn?: PlainDate
  readonly acceptedBy?: string
  readonly objection?: Objection
  /** How often this unit objected to this part. */
  readonly objections?: number
  /** Talks held over the objection, the latest last. */
  readonly mediations?: readonly Mediation[]
  readonly outcome?: ObjectionOutcome
  readonly fiveFixes?: FiveFixes
  readonly coHostOpinion?: CoHostOpinion
  readonly unitMarks?: readonly UnitMark[]
  /** 移交 inside the unit, the latest last. */
  readonly handOvers?: readonly PartHandOver[]
}

/** 提出人异议: the proposer thinks the item lies at the wrong desk, and what the office answered. */
export type UnitObjection = {
  readonly proposerId: string
  readonly reason: string
  readonly on: PlainDate
  readonly answer?: { readonly text: string; readonly on: PlainDate }
}

/** 单位内部批办: what office and leaders wrote on the item inside the unit. */
export type UnitMark = {
  readonly act: UnitAct
  readonly text: string
  readonly by: string
  readonly on: PlainDate
}
