import type { z } from 'zod'
import { contactCommands } from './contact/commands.ts'
import { assignmentCommands } from './assignment/commands.ts'
import { command } from './command.ts'
import { countersigningCommands } from './countersigning/commands.ts'
import { deadlineCommands } from './deadline/commands.ts'
import { deliveryCommands } from './delivery/commands.ts'
import { feedbackCommands } from './feedback/commands.ts'
import { changeResultClass, changeResultClassData } from './follow-up/change-result-class.ts'
import { checkPromise, checkPromiseData } from './follow-up/check-promise.ts'
import { handOverPromise, handOverPromiseData } from './follow-up/hand-over-promise.ts'
import { judgePromise, judgePromiseData } from './follow-up/judge-promise.ts'
import { planPromise, planPromiseData } from './follow-up/plan-promise.ts'
import { proposeClassChange, proposeClassChangeData } from './follow-up/propose-class-change.ts'
import { reportPromise, reportPromiseData } from './follow-up/report-promise.ts'
import { reschedulePromise, reschedulePromiseData } from './follow-up/reschedule-promise.ts'
import { reviewParked, reviewParkedData } from './follow-up/review-parked.ts'
import { supplementReply, supplementReplyData } from './follow-up/supplement-reply.ts'
import { filingCommands } from './filing/commands.ts'
import { inUnitCommands } from './in-unit/commands.ts'
import { keyCommands } from './key/commands.ts'
import type { CommandName } from './lifecycle.ts'
import { proposeAllotment, proposeAllotmentData } from './points/propose-allotment.ts'
import { splitIntoPoints, splitIntoPointsData } from './points/split-into-points.ts'
import { bypassClearance, bypassClearanceData } from './reply/bypass-clearance.ts'
import { clearReply, clearReplyData } from './reply/clear-reply.ts'
import { deliverReply, deliverReplyData } from './reply/deliver-reply.ts'
import { draftReply, draftReplyData } from './reply/draft-reply.ts'
import { issueReply, issueReplyData } from './reply/issue-reply.ts'
import { passPreCheck, passPreCheckData } from './reply/pass-pre-check.ts'
import { readReply, readReplyData } from './reply/read-reply.ts'
import { discardText, discardTextData } from './reply/discard-text.ts'
import { takeBackClearance, takeBackClearanceData } from './reply/take-back-clearance.ts'
import { recallReply, recallReplyData } from './reply/recall-reply.ts'
import { redeliverReply, redeliverReplyData } from './reply/redeliver-reply.ts'
import { returnReply, returnReplyData } from './reply/return-reply.ts'
import { sendInterimReply, sendInterimReplyData } from './reply/send-interim-reply.ts'
import { signReply, signReplyData } from './reply/sign-reply.ts'
import { submitReplyForClearance, submitReplyForClearanceData } from './reply/submit-reply-for-clearance.ts'
import { abandonItem, abandonItemData } from './submission/abandon-item.ts'
import { answerInvitation, answerInvitationData } from './submission/answer-invitation.ts'
import { consentToWithdrawal, consentToWithdrawalData } from './submission/consent-to-withdrawal.ts'
import { handIn, handInData } from './submission/hand-in.ts'
import { resubmitItem, resubmitItemData } from './submission/resubmit-item.ts'
import { submitItem, submitItemData } from './submission/submit-item.ts'
import { withdrawItem, withdrawItemData } from './submission/withdraw-item.ts'

/** Each command's shape and decision. A row of the life-cycle table without one does not compile. */
export const commands = {
  submitItem: command(submitItemData, submitItem),
  answerInvitation: command(answerInvitationData, answerInvitation),
  handIn: command(handInData, handIn),
  abandonItem: command(abandonItemData, abandonItem),
  resubmitItem: command(resubmitItemData, resubmitItem),
  withdrawItem: command(withdrawItemData, withdrawItem),
  consentToWithdrawal: command(consentToWithdrawalData, consentToWithdrawal),
  ...filingCommands,
  splitIntoPoints: command(splitIntoPointsData, splitIntoPoints),
  proposeAllotment: command(proposeAllotmentData, proposeAllotment),
  ...contactCommands,
  draftReply: command(draftReplyData, draftReply),
  submitReplyForClearance: command(submitReplyForClearanceData, submitReplyForClearance),
  clearReply: command(clearReplyData, clearReply),
  bypassClearance: command(bypassClearanceData, bypassClearance),
  takeBackClearance: command(takeBackClearanceData, takeBackClearance),
  discardText: command(discardTextData, discardText),
  recallReply: command(recallReplyData, recallReply),
  passPreCheck: command(passPreCheckData, passPreCheck),
  redeliverReply: command(redeliverReplyData, redeliverReply),
  sendInterimReply: command(sendInterimReplyData, sendInterimReply),
  returnReply: command(returnReplyData, returnReply),
  signReply: command(signReplyData, signReply),
  issueReply: command(issueReplyData, issueReply),
  deliverReply: command(deliverReplyData, deliverReply),
  readReply: command(readReplyData, readReply),
  planPromise: command(planPromiseData, planPromise),
  reportPromise: command(reportPromiseData, reportPromise),
  reschedulePromise: command(reschedulePromiseData, reschedulePromise),
  handOverPromise: command(handOverPromiseData, handOverPromise),
  checkPromise: command(checkPromiseData, checkPromise),
  supplementReply: command(supplementReplyData, supplementReply),
  judgePromise: command(judgePromiseData, judgePromise),
  reviewParked: command(reviewParkedData, reviewParked),
  proposeClassChange: command(proposeClassChangeData, proposeClassChange),
  changeResultClass: command(changeResultClassData, changeResultClass),
  ...feedbackCommands,
  ...deliveryCommands,
  ...assignmentCommands,
  ...countersigningCommands,
  ...deadlineCommands,
  ...keyCommands,
  ...inUnitCommands,
} as const satisfies { readonly [Name in CommandName]: unknown }

/** A command as it arrives: its name and its data in the shape of that name. */
export type CommandInput<Name extends CommandName = CommandName> = {
  [N in Name]: { readonly name: N; readonly data: z.input<(typeof commands)[N]['data']> }
}[Name]
