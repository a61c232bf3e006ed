import type { Settings } from '../jurisdiction/settings/settings.ts'
import type { Derivation } from '../time/limits.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { AskAnswer } from '../vocabulary/ask-answers.ts'
import type { ContactMeans, ContactPhase, ContactRank, ContactVerdict } from '../vocabulary/contact-means.ts'
import type { DeliveryMeans } from '../vocabulary/delivery-means.ts'
import type { AssignmentRole, HandlingMode } from '../vocabulary/handling-modes.ts'
import type { ItemKind } from '../vocabulary/kinds.ts'
import type { OpinionLevel } from '../vocabulary/opinion-levels.ts'
import type { SubmissionPeriod } from '../vocabulary/periods.ts'
import type { ProposerType } from '../vocabulary/proposer-types.ts'
import type { GroundForRefusal } from '../vocabulary/refusal-grounds.ts'

/** The stages of one item; `domain-rules.md` 3.1 in the grain of the main road. */
export const itemStages = [
  'none',
  'submitted',
  'filed',
  'assigned',
  'replied',
  'rehandling',
  'closed',
  'refused',
  'merged',
] as const
export type ItemStage = (typeof itemStages)[number]

/** A proposer as he or she stood when the item was handed in. Without `id` the register does not know the name. */
export type ItemProposer = {
  readonly id?: string
  readonly name: string
  readonly type: ProposerType
  /** Delegation 代表团 or sector 界别. */
  readonly group?: string
  /** People behind a name that stands for several (代表等11人). */
  readonly headcount?: number
  /** Set when the proposer came with a merged item (并案); he still gets his own reply. */
  readonly throughItemId?: string
}

/** 逐条分解: one ask of the item. */
export type Point = { readonly id: string; readonly text: string }

/** 拟办: units and mode as proposed before the meeting. */
export type Allotment = {
  readonly mode: HandlingMode
  readonly units: readonly AllottedUnit[]
  readonly isDifficult: boolean
  readonly note: string
}
export type AllottedUnit = {
  readonly unitId: string
  readonly role: AssignmentRole
  readonly pointIds: readonly string[]
}

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
  readonly objectedOn: PlainDate
  readonly by: string
}

/** How an objection ended: adjusted by agreement, or ruled on by the supervision office (协调裁定). */
export type ObjectionOutcome = {
  readonly kind: 'adjusted' | 'ruled'
  readonly unitId: string
  readonly note: string
  readonly on: PlainDate
}

export type CoHostOpinion = {
  readonly askedOn: PlainDate
  readonly dueOn: PlainDate
  readonly matter: string
  readonly given?: { readonly text: string; readonly on: PlainDate; readonly by: string }
}

/** item × unit × role; `domain-rules.md` 3.2. */
export type Assignment = {
  readonly id: string
  readonly unitId: string
  readonly role: AssignmentRole
  readonly pointIds: readonly string[]
  readonly status: AssignmentStatus
  readonly issuedOn: PlainDate
  readonly objectBefore: PlainDate
  readonly dueOn: PlainDate
  readonly dueDerivation: Derivation
  readonly firstContactBy: PlainDate
  readonly round: number
  readonly acceptedOn?: PlainDate
  readonly acceptedBy?: string
  readonly objection?: Objection
  readonly outcome?: ObjectionOutcome
  readonly fiveFixes?: FiveFixes
  readonly coHostOpinion?: CoHostOpinion
}

export type Contact = {
  readonly id: string
  readonly assignmentId: string
  readonly unitId: string
  readonly phase: ContactPhase
  readonly means: ContactMeans
  readonly isFaceToFace: boolean
  readonly heldOn: PlainDate
  readonly place: string
  readonly proposerNames: readonly string[]
  readonly proposerIds: readonly string[]
  readonly unitPeople: readonly { readonly name: string; readonly rank: ContactRank }[]
  readonly summary: string
  readonly loggedOn: PlainDate
  readonly verdicts: readonly {
    readonly proposerId: string
    readonly verdict: ContactVerdict
    readonly on: PlainDate
  }[]
}

export const replyStatuses = ['drafting', 'inClearance', 'cleared', 'signed', 'issued', 'delivered'] as const
export type ReplyStatus = (typeof replyStatuses)[number]

/** What the letter says; the rest of it (head, addressees, closing) is computed. */
export type ReplyText = {
  readonly resultClass: string
  readonly opening: string
  readonly answers: readonly { readonly pointId: string; readonly answer: AskAnswer; readonly text: string }[]
  /** 计划落实事项 with its date, for classes that promise something. */
  readonly plan?: { readonly text: string; readonly dueOn: PlainDate }
  /** Legal or factual reason, for classes that decline. */
  readonly reason?: string
  readonly contactPerson: string
  readonly contactPhone: string
}

export type ClearanceMark = {
  readonly step: 'unitOffice' | 'unitLeader' | 'signature'
  readonly outcome: 'cleared' | 'returned' | 'signed'
  readonly by: string
  readonly on: PlainDate
  readonly note: string
}

export type Delivery = {
  readonly proposerName: string
  readonly proposerId?: string
  readonly means: DeliveryMeans
  readonly deliveredOn: PlainDate
  readonly readOn?: PlainDate
}

export type Reply = {
  readonly id: string
  readonly assignmentId: string
  readonly unitId: string
  readonly round: number
  readonly status: ReplyStatus
  readonly text: ReplyText
  readonly draftedBy: string
  readonly draftedOn: PlainDate
  readonly revisions: number
  /** How many steps of the clearance chain are done. */
  readonly stepsCleared: number
  /** The chain of the day of submission; absent before it, and in the first records. */
  readonly chain?: Settings['clearanceChain']
  readonly marks: readonly ClearanceMark[]
  readonly signedBy?: string
  readonly signedOn?: PlainDate
  readonly documentNumber?: string
  readonly issuedOn?: PlainDate
  readonly deliveries: readonly Delivery[]
  readonly feedbackBy?: PlainDate
}

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

/** One suggestion or proposal, folded from its stream. */
export type Item = {
  readonly id: string
  readonly stage: ItemStage
  readonly kind: ItemKind
  readonly period: SubmissionPeriod
  readonly sessionId: string
  readonly year: number
  readonly title: string
  readonly situation: string
  readonly request: string
  readonly category: string
  readonly proposers: readonly ItemProposer[]
  readonly wishedUnits: readonly string[]
  /** Consent to publication; absent where nobody was asked, as in a list. */
  readonly mayPublish?: boolean
  readonly listNumber?: string
  readonly submittedOn: PlainDate
  readonly number?: string
  readonly filedOn?: PlainDate
  readonly refusal?: {
    readonly ground: GroundForRefusal
    readonly explanation: string
    readonly on: PlainDate
  }
  readonly mergedInto?: string
  readonly absorbed: readonly { readonly itemId: string; readonly number?: string; readonly title: string }[]
  readonly points: readonly Point[]
  readonly allotment?: Allotment
  readonly meetingId?: string
  readonly assignedOn?: PlainDate
  readonly assignments: readonly Assignment[]
  readonly contacts: readonly Contact[]
  readonly replies: readonly Reply[]
  readonly feedback: readonly Feedback[]
  readonly rehandlings: readonly Rehandling[]
  readonly round: number
  readonly closedOn?: PlainDate
  readonly closingNote?: string
}

/** An item before its first event. */
export function unbornItem(id: string): Item {
  return {
    id,
    stage: 'none',
    kind: 'suggestion',
    period: 'inSession',
    sessionId: '',
    year: 0,
    title: '',
    situation: '',
    request: '',
    category: '',
    proposers: [],
    wishedUnits: [],
    submittedOn: '' as PlainDate, // replaced by the first event, before anyone can read it
    absorbed: [],
    points: [],
    assignments: [],
    contacts: [],
    replies: [],
    feedback: [],
    rehandlings: [],
    round: 1,
  }
}
