import type { ClearanceStep, Clearer } from '../../jurisdiction/settings/clearance-step.ts'
import type { Countersigning } from '../countersigning/countersigning.ts'
import type { Derivation } from '../../time/limits.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import type { FileRef } from '../files.ts'
import type { AskAnswer } from '../../vocabulary/ask-answers.ts'
import type { Delivery } from '../delivery/delivery.ts'

export const replyStatuses = [
  'drafting',
  'inClearance',
  'cleared',
  'preCheck',
  'signed',
  'issued',
  'delivered',
] as const
export type ReplyStatus = (typeof replyStatuses)[number]

/** What the letter says; the rest of it (head, addressees, closing) is computed. */
export type ReplyText = {
  readonly resultClass: string
  readonly opening: string
  readonly answers: readonly { readonly pointId: string; readonly answer: AskAnswer; readonly text: string }[]
  /** 计划落实事项 with its date, for classes that promise something. */
  readonly plan?: ReplyPlan
  /** Legal or factual reason, for classes that decline. */
  readonly reason?: string
  /** 向上反映: for what only a higher organ can decide. */
  readonly upward?: { readonly to: string; readonly on: PlainDate }
  readonly contactPerson: string
  readonly contactPhone: string
  /** 涉及资金项目: a county may ask for more signatures then. */
  readonly involvesMoney?: boolean
}

/** 落实计划; classes that ask for it have its day and the person who answers for it. */
export type ReplyPlan = {
  readonly text: string
  readonly dueOn?: PlainDate
  readonly responsible?: string
}

export type ClearanceMark = {
  readonly step: Clearer | 'countyLeader' | 'signature' | 'preCheck'
  /** What the county calls the step, where it has a name of its own. */
  readonly name?: string
  readonly outcome:
    | 'cleared'
    | 'corrected'
    | 'returned'
    | 'signed'
    | 'bypassed'
    | 'recalled'
    | 'takenBack'
    | 'discarded'
  readonly by: string
  /** Whose account; absent in marks of before this was kept. */
  readonly byId?: string
  readonly on: PlainDate
  readonly note: string
}

export type Reclassification = {
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly by: string
  readonly on: PlainDate
}

export type Reply = {
  readonly id: string
  readonly assignmentId: string
  readonly unitId: string
  readonly round: number
  readonly status: ReplyStatus
  readonly text: ReplyText
  readonly draftedBy: string
  readonly draftedById?: string
  readonly draftedOn: PlainDate
  readonly revisions: number
  /** Every text that stood here before, the oldest first. */
  readonly earlier: readonly { readonly text: ReplyText; readonly by: string; readonly on: PlainDate }[]
  /** 督查室调整类别: the class as the unit signed it, and why the letter goes out with another. */
  readonly reclassified?: Reclassification
  /** 会签 of each version of the text that was given to other units, the latest last. */
  readonly countersignings?: readonly Countersigning[]
  /** 审核环节 of this letter: the county's chain as it applied on the day of submission. */
  readonly steps: readonly ClearanceStep[]
  /** How often it was sent to clearance, a figure of quality. */
  readonly submissions?: number
  /** 退回到人: who took the step to which it went back, and takes it again. */
  readonly returnedTo?: { readonly name: string; readonly accountId: string }
  /** How many of them are done. */
  readonly stepsCleared: number
  readonly marks: readonly ClearanceMark[]
  readonly signedBy?: string
  readonly signedOn?: PlainDate
  readonly documentNumber?: string
  readonly issuedOn?: PlainDate
  readonly deliveries: readonly Delivery[]
  /** 送达凭证, of the first delivery and of later ones; the office's and the unit's own. */
  readonly receipts?: { readonly files: readonly FileRef[] }
  readonly feedbackBy?: PlainDate
  readonly feedbackDerivation?: Derivation
  /** 催评: the day on which those who have not answered are reminded, by the rule as it stood on delivery. */
  readonly remindOn?: PlainDate
  readonly reminders?: readonly PlainDate[]
  /** Whose answers complete the round, as the county's rule stood on delivery. */
  readonly respondents?: 'everybody' | 'lead'
}
