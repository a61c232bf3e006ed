import type { Assignment, UnitObjection } from './assignment/assignment.ts'
import type { Consultation } from './consultation/consultation.ts'
import type { Appointment } from './contact/appointment.ts'
import type { Contact } from './contact/contact.ts'
import type {
  Conciliation,
  ContestedFeedback,
  DeclinedRehandling,
  Feedback,
  Rehandling,
} from './feedback/feedback.ts'
import type { Reply } from './reply/reply.ts'
import type { RelayConsent } from './delivery/consent-to-relay.ts'
import type { FileRef } from './files.ts'
import type { KeyCare } from './key/key-care.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { Conversion } from '../vocabulary/conversions.ts'
import type { AssignmentRole, HandlingMode } from '../vocabulary/handling-modes.ts'
import type { OtherLevel } from '../vocabulary/item-levels.ts'
import type { ItemKind } from '../vocabulary/kinds.ts'
import type { SubmissionPeriod } from '../vocabulary/periods.ts'
import type { ProposerType } from '../vocabulary/proposer-types.ts'
import type { NamedGround } from './filing/refuse-item.ts'
import type { ContactPerson } from './submission/contact-person.ts'
import type { CoSigning } from './submission/co-signing.ts'
import type { FromBill } from './submission/from-bill.ts'
import type { Withdrawal } from './submission/withdrawal.ts'
import type { ClassChange } from './follow-up/class-change.ts'
import type { Parking } from './follow-up/parking.ts'
import type { ReplyPromise } from './follow-up/reply-promise.ts'

/** The stages of one item; `domain-rules.md` 3.1 in the grain of the main road. */
export const itemStages = [
  'none',
  'coSigning',
  'abandoned',
  'delegationCheck',
  'submitted',
  'returned',
  'filed',
  'assigned',
  'replied',
  'rehandling',
  'closed',
  'refused',
  'merged',
  'withdrawn',
  'converted',
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
  /** 以县政府名义办理: the unit drafts, the county leader signs, the county's government is the one who writes. */
  readonly inGovernmentsName?: boolean
  readonly note: string
}
export type AllottedUnit = {
  readonly unitId: string
  readonly role: AssignmentRole
  readonly pointIds: readonly string[]
}

/** One suggestion or proposal, folded from its stream. */
export type Item = {
  readonly id: string
  readonly stage: ItemStage
  readonly kind: ItemKind
  readonly period: SubmissionPeriod
  readonly sessionId: string
  /** 层次 where the plenary is not the county's own. */
  readonly fromLevel?: OtherLevel
  readonly year: number
  readonly title: string
  readonly situation: string
  readonly request: string
  readonly category: string
  /** 附件 of the text itself. */
  readonly files?: readonly FileRef[]
  readonly proposers: readonly ItemProposer[]
  /** 联系人 of collective proposers; telephones, so never shown with the item itself. */
  readonly contactPersons?: readonly ContactPerson[]
  readonly wishedUnits: readonly string[]
  /** Consent to publication; absent where nobody was asked, as in a list. */
  readonly mayPublish?: boolean
  readonly listNumber?: string
  /** 议案转建议: the bill it was; both numbers stay. */
  readonly fromBill?: FromBill
  /** 流水号: given on handing in. */
  readonly submissionNumber?: string
  readonly submittedOn: PlainDate
  readonly number?: string
  readonly filedOn?: PlainDate
  readonly refusal?: NamedGround & { readonly explanation: string; readonly on: PlainDate }
  readonly coSigning?: CoSigning
  /** 代表团: the delegation's own entry in the register, where it examines first. */
  readonly delegationId?: string
  /** 退回修改: why it went back to its proposer, the latest last. */
  readonly returns: readonly { readonly reason: string; readonly by: string; readonly on: PlainDate }[]
  readonly withdrawalAdvice?: { readonly reason: string; readonly on: PlainDate }
  readonly withdrawal?: Withdrawal
  readonly withdrawnOn?: PlainDate
  readonly conversion?: {
    readonly destination: Conversion
    readonly addressee: string
    readonly explanation: string
    readonly sentOn?: PlainDate
    readonly because?: NamedGround
    readonly on: PlainDate
  }
  readonly mergedInto?: string
  readonly absorbed: readonly { readonly itemId: string; readonly number?: string; readonly title: string }[]
  readonly points: readonly Point[]
  readonly allotment?: Allotment
  readonly consultation?: Consultation
  readonly unitObjections: readonly UnitObjection[]
  readonly meetingId?: string
  readonly assignedOn?: PlainDate
  readonly assignments: readonly Assignment[]
  readonly contacts: readonly Contact[]
  /** 约见: contacts planned, the latest last. */
  readonly appointments?: readonly Appointment[]
  readonly replies: readonly Reply[]
  /** 同意由领衔人转告: what signatories said, the latest word last. */
  readonly relayConsents?: readonly RelayConsent[]
  /** 阶段性答复: letters that tell how far it is; none replaces the reply. */
  readonly interimReplies: readonly {
    readonly assignmentId: string
    readonly text: string
    readonly files?: readonly FileRef[]
    readonly by: string
    readonly on: PlainDate
  }[]
  readonly feedback: readonly Feedback[]
  /** 有异议的代录评价: contested by their proposers; none of them counts. */
  readonly contestedFeedback?: readonly ContestedFeedback[]
  readonly rehandlings: readonly Rehandling[]
  readonly declinedRehandlings: readonly DeclinedRehandling[]
  readonly conciliations: readonly Conciliation[]
  readonly promises: readonly ReplyPromise[]
  readonly parkings: readonly Parking[]
  readonly classChanges: readonly ClassChange[]
  readonly round: number
  readonly closedOn?: PlainDate
  readonly closingNote?: string
  /** 重点件, with its supervision. */
  readonly key?: KeyCare
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
    returns: [],
    unitObjections: [],
    absorbed: [],
    points: [],
    assignments: [],
    contacts: [],
    replies: [],
    interimReplies: [],
    feedback: [],
    rehandlings: [],
    declinedRehandlings: [],
    conciliations: [],
    promises: [],
    parkings: [],
    classChanges: [],
    round: 1,
  }
}
