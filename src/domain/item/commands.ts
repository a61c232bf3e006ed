import type { z } from 'zod'
import { adjustAssignment, adjustAssignmentData } from './assignment/adjust-assignment.ts'
import { askCoHostOpinion, askCoHostOpinionData } from './assignment/ask-co-host-opinion.ts'
import { assignItem, assignItemData } from './assignment/assign-item.ts'
import { fixFive, fixFiveData } from './assignment/fix-five.ts'
import { giveCoHostOpinion, giveCoHostOpinionData } from './assignment/give-co-host-opinion.ts'
import { objectToAssignment, objectToAssignmentData } from './assignment/object-to-assignment.ts'
import { ruleOnObjection, ruleOnObjectionData } from './assignment/rule-on-objection.ts'
import { signForAssignment, signForAssignmentData } from './assignment/sign-for-assignment.ts'
import { confirmContact, confirmContactData } from './contact/confirm-contact.ts'
import { logContact, logContactData } from './contact/log-contact.ts'
import { command } from './command.ts'
import { deadlineCommands } from './deadline/commands.ts'
import { closeItem, closeItemData } from './feedback/close-item.ts'
import { giveFeedback, giveFeedbackData } from './feedback/give-feedback.ts'
import { orderRehandling, orderRehandlingData } from './feedback/order-rehandling.ts'
import { absorbItem, absorbItemData } from './filing/absorb-item.ts'
import { fileItem, fileItemData } from './filing/file-item.ts'
import { mergeItem, mergeItemData } from './filing/merge-item.ts'
import { refuseItem, refuseItemData } from './filing/refuse-item.ts'
import { keyCommands } from './key/commands.ts'
import type { CommandName } from './lifecycle.ts'
import { proposeAllotment, proposeAllotmentData } from './points/propose-allotment.ts'
import { splitIntoPoints, splitIntoPointsData } from './points/split-into-points.ts'
import { clearReply, clearReplyData } from './reply/clear-reply.ts'
import { deliverReply, deliverReplyData } from './reply/deliver-reply.ts'
import { draftReply, draftReplyData } from './reply/draft-reply.ts'
import { issueReply, issueReplyData } from './reply/issue-reply.ts'
import { readReply, readReplyData } from './reply/read-reply.ts'
import { returnReply, returnReplyData } from './reply/return-reply.ts'
import { signReply, signReplyData } from './reply/sign-reply.ts'
import { submitReplyForClearance, submitReplyForClearanceData } from './reply/submit-reply-for-clearance.ts'
import { submitItem, submitItemData } from './submission/submit-item.ts'

/** Each command's shape and decision. A row of the life-cycle table without one does not compile. */
export const commands = {
  submitItem: command(submitItemData, submitItem),
  fileItem: command(fileItemData, fileItem),
  refuseItem: command(refuseItemData, refuseItem),
  mergeItem: command(mergeItemData, mergeItem),
  absorbItem: command(absorbItemData, absorbItem),
  splitIntoPoints: command(splitIntoPointsData, splitIntoPoints),
  proposeAllotment: command(proposeAllotmentData, proposeAllotment),
  assignItem: command(assignItemData, assignItem),
  signForAssignment: command(signForAssignmentData, signForAssignment),
  objectToAssignment: command(objectToAssignmentData, objectToAssignment),
  adjustAssignment: command(adjustAssignmentData, adjustAssignment),
  ruleOnObjection: command(ruleOnObjectionData, ruleOnObjection),
  fixFive: command(fixFiveData, fixFive),
  askCoHostOpinion: command(askCoHostOpinionData, askCoHostOpinion),
  giveCoHostOpinion: command(giveCoHostOpinionData, giveCoHostOpinion),
  logContact: command(logContactData, logContact),
  confirmContact: command(confirmContactData, confirmContact),
  draftReply: command(draftReplyData, draftReply),
  submitReplyForClearance: command(submitReplyForClearanceData, submitReplyForClearance),
  clearReply: command(clearReplyData, clearReply),
  returnReply: command(returnReplyData, returnReply),
  signReply: command(signReplyData, signReply),
  issueReply: command(issueReplyData, issueReply),
  deliverReply: command(deliverReplyData, deliverReply),
  readReply: command(readReplyData, readReply),
  giveFeedback: command(giveFeedbackData, giveFeedback),
  orderRehandling: command(orderRehandlingData, orderRehandling),
  closeItem: command(closeItemData, closeItem),
  ...deadlineCommands,
  ...keyCommands,
} as const satisfies { readonly [Name in CommandName]: unknown }

/** A command as it arrives: its name and its data in the shape of that name. */
export type CommandInput<Name extends CommandName = CommandName> = {
  [N in Name]: { readonly name: N; readonly data: z.input<(typeof commands)[N]['data']> }
}[Name]
