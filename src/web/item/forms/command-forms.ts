import type { ComponentType } from 'react'
import type { CommandName } from '#domain/item/lifecycle.ts'
import { AdjustAssignmentForm } from './adjust-assignment-form.tsx'
import { assignmentForms } from './assignment-forms.ts'
import { AskCoHostOpinionForm } from './ask-co-host-opinion-form.tsx'
import { AskCountersignatureForm } from './ask-countersignature-form.tsx'
import { CountersignReplyForm } from './countersign-reply-form.tsx'
import { AssignItemForm } from './assign-item-form.tsx'
import { ClearReplyForm } from './clear-reply-form.tsx'
import { CloseItemForm } from './close-item-form.tsx'
import { deadlineForms } from './deadline-forms.ts'
import { deliveryForms } from './delivery-forms.ts'
import { DeliverReplyForm } from './deliver-reply-form.tsx'
import { DraftReplyForm } from './draft-reply-form.tsx'
import { FileItemForm } from './file-item-form.tsx'
import { feedbackForms } from './feedback-forms.ts'
import { filingForms } from './filing-forms.ts'
import { FixFiveForm } from './fix-five-form.tsx'
import type { FormProps } from './form-props.ts'
import { GiveCoHostOpinionForm } from './give-co-host-opinion-form.tsx'
import { IssueReplyForm } from './issue-reply-form.tsx'
import { LogContactForm } from './log-contact-form.tsx'
import { MergeItemForm } from './merge-item-form.tsx'
import { ObjectToAssignmentForm } from './object-to-assignment-form.tsx'
import { OrderRehandlingForm } from './order-rehandling-form.tsx'
import type { PlainFormTable } from './plain-form.tsx'
import { ProposeAllotmentForm } from './propose-allotment-form.tsx'
import { RefuseItemForm } from './refuse-item-form.tsx'
import { PassPreCheckForm } from './pass-pre-check-form.tsx'
import { replyForms } from './reply-forms.ts'
import { ReturnReplyForm } from './return-reply-form.tsx'
import { RuleOnObjectionForm } from './rule-on-objection-form.tsx'
import { SignForAssignmentForm } from './sign-for-assignment-form.tsx'
import { SignReplyForm } from './sign-reply-form.tsx'
import { SplitIntoPointsForm } from './split-into-points-form.tsx'
import { ChangeResultClassForm } from './change-result-class-form.tsx'
import { CheckPromiseForm } from './check-promise-form.tsx'
import { HandOverPartForm } from './hand-over-part-form.tsx'
import { HandOverPromiseForm } from './hand-over-promise-form.tsx'
import { PlanContactForm } from './plan-contact-form.tsx'
import { PlanPromiseForm } from './plan-promise-form.tsx'
import { ProposeClassChangeForm } from './propose-class-change-form.tsx'
import { ReportPromiseForm } from './report-promise-form.tsx'
import { ReschedulePromiseForm } from './reschedule-promise-form.tsx'
import { ReviewParkedForm } from './review-parked-form.tsx'
import { SupplementReplyForm } from './supplement-reply-form.tsx'
import { SubmitReplyForClearanceForm } from './submit-reply-for-clearance-form.tsx'

/** Steps a proposer takes, on pages of their own without this machinery. */
const proposersCommands = [
  'confirmContact',
  'answerAppointment',
  'readReply',
  'giveFeedback',
  'contestFeedback',
  'judgePromise',
  'answerInvitation',
  'handIn',
  'abandonItem',
  'resubmitItem',
  'withdrawItem',
  'consentToWithdrawal',
  'objectToUnits',
  'confirmRelay',
] as const satisfies readonly CommandName[]
type ProposersCommand = (typeof proposersCommands)[number]
/** Steps that are not offered on an item that exists. */
type Elsewhere = 'submitItem' | 'absorbItem' | 'releaseItem' | 'recalculateDates'

/** Steps whose form is a table of fields. */
const plainForms = {
  ...assignmentForms,
  ...filingForms,
  ...replyForms,
  ...deliveryForms,
  ...feedbackForms,
} as const satisfies {
  readonly [Name in CommandName]?: PlainFormTable
}

/** Each other step's form; a step of the life cycle without one does not compile. */
const forms: Record<
  Exclude<CommandName, ProposersCommand | Elsewhere | keyof typeof plainForms>,
  ComponentType<FormProps>
> = {
  fileItem: FileItemForm,
  refuseItem: RefuseItemForm,
  mergeItem: MergeItemForm,
  splitIntoPoints: SplitIntoPointsForm,
  proposeAllotment: ProposeAllotmentForm,
  assignItem: AssignItemForm,
  signForAssignment: SignForAssignmentForm,
  objectToAssignment: ObjectToAssignmentForm,
  adjustAssignment: AdjustAssignmentForm,
  ruleOnObjection: RuleOnObjectionForm,
  fixFive: FixFiveForm,
  askCoHostOpinion: AskCoHostOpinionForm,
  giveCoHostOpinion: GiveCoHostOpinionForm,
  planContact: PlanContactForm,
  logContact: LogContactForm,
  draftReply: DraftReplyForm,
  submitReplyForClearance: SubmitReplyForClearanceForm,
  clearReply: ClearReplyForm,
  returnReply: ReturnReplyForm,
  passPreCheck: PassPreCheckForm,
  askCountersignature: AskCountersignatureForm,
  countersignReply: CountersignReplyForm,
  signReply: SignReplyForm,
  issueReply: IssueReplyForm,
  deliverReply: DeliverReplyForm,
  orderRehandling: OrderRehandlingForm,
  closeItem: CloseItemForm,
  planPromise: PlanPromiseForm,
  reportPromise: ReportPromiseForm,
  reschedulePromise: ReschedulePromiseForm,
  handOverPart: HandOverPartForm,
  handOverPromise: HandOverPromiseForm,
  checkPromise: CheckPromiseForm,
  supplementReply: SupplementReplyForm,
  reviewParked: ReviewParkedForm,
  proposeClassChange: ProposeClassChangeForm,
  changeResultClass: ChangeResultClassForm,
  ...deadlineForms,
}

/** Forms that show the letter beside what is written. */
const wide: ReadonlySet<CommandName> = new Set(['draftReply'])

export function formOf(command: CommandName): ComponentType<FormProps> | undefined {
  return command in forms ? forms[command as keyof typeof forms] : undefined // tested the line before
}

export function plainFormOf(command: CommandName): PlainFormTable | undefined {
  return command in plainForms ? plainForms[command as keyof typeof plainForms] : undefined // tested the line before
}

export function isWideForm(command: CommandName): boolean {
  return wide.has(command)
}

export function isProposersCommand(command: CommandName): command is ProposersCommand {
  return (proposersCommands as readonly CommandName[]).includes(command)
}
