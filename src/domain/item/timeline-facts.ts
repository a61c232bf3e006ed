import { deadlineFacts } from './deadline/timeline-facts.ts'
import type { ItemEvent } from './events.ts'
import { keyFacts } from './key/timeline-facts.ts'

export type TimelineFacts = { readonly [fact: string]: string | number }

/** The few words of an event that its line in the history needs; the sentence is in `phrases/events.ts`. */
export function timelineFacts(event: ItemEvent): TimelineFacts {
  switch (event.type) {
    case 'ItemFiled':
      return { number: event.number }
    case 'ItemRefused':
      return { ground: event.ground, explanation: event.explanation }
    case 'ItemMerged':
      return { into: event.into, title: event.intoTitle }
    case 'ItemAbsorbed':
      return { itemId: event.itemId, title: event.title }
    case 'PointsSplit':
      return { count: event.points.length }
    case 'AllotmentProposed':
      return { mode: event.allotment.mode, count: event.allotment.units.length }
    case 'ItemAssigned':
      return { mode: event.mode, count: event.assignments.length, meetingId: event.meetingId }
    case 'AssignmentAccepted':
      return { assignmentId: event.assignmentId }
    case 'AssignmentObjected':
      return { assignmentId: event.assignmentId, reason: event.objection.reason }
    case 'AssignmentAdjusted':
      return { assignmentId: event.assignmentId, unitId: event.assignment.unitId, note: event.note }
    case 'ObjectionRuledOn':
      return { assignmentId: event.assignmentId, unitId: event.unitId, ruling: event.ruling }
    case 'FiveFixed':
      return { assignmentId: event.assignmentId, completeBy: event.fiveFixes.completeBy }
    case 'CoHostOpinionAsked':
      return { assignmentId: event.assignmentId, dueOn: event.dueOn }
    case 'CoHostOpinionGiven':
      return { assignmentId: event.assignmentId }
    case 'ContactLogged':
      return {
        assignmentId: event.contact.assignmentId,
        means: event.contact.means,
        heldOn: event.contact.heldOn,
      }
    case 'ContactConfirmed':
      return { contactId: event.contactId, verdict: event.verdict }
    case 'ReplyDrafted':
      return { replyId: event.replyId, round: event.round }
    case 'ReplySubmittedForClearance':
      return { replyId: event.replyId }
    case 'ReplyCleared':
    case 'ReplyReturned':
    case 'ReplySigned':
      return { replyId: event.replyId, note: event.mark.note }
    case 'ReplyIssued':
      return { replyId: event.replyId, documentNumber: event.documentNumber }
    case 'ReplyDelivered':
      return { replyId: event.replyId, count: event.deliveries.length, feedbackBy: event.feedbackBy }
    case 'ReplyRead':
      return { replyId: event.replyId, proposerId: event.proposerId }
    case 'FeedbackGiven':
      return {
        proposerName: event.feedback.proposerName,
        attitude: event.feedback.attitude,
        result: event.feedback.result,
      }
    case 'RehandlingOrdered': {
      const { assignmentId, round, reason, dueOn } = event.rehandling
      return { assignmentId, round, reason, dueOn }
    }
    case 'ItemClosed':
      return { note: event.note }
    default:
      return { ...deadlineFacts(event), ...keyFacts(event) }
  }
}
