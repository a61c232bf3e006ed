import { countersigningFacts } from './countersigning/timeline-facts.ts'
import { contactFacts } from './contact/timeline-facts.ts'
import { deadlineFacts } from './deadline/timeline-facts.ts'
import { deliveryFacts } from './delivery/timeline-facts.ts'
import type { ItemEvent } from './events.ts'
import type { PartPeople } from './in-unit/hand-over-part.ts'
import type { NamedGround } from './filing/refuse-item.ts'
import { keyFacts } from './key/timeline-facts.ts'

export type TimelineFacts = { readonly [fact: string]: string | number }

/** The few words of an event that its line in the history needs; the sentence is in `phrases/events.ts`. */
export function timelineFacts(event: ItemEvent): TimelineFacts {
  switch (event.type) {
    case 'ItemFiled':
      return { number: event.number }
    case 'ItemRefused':
      return { ...groundFacts(event), explanation: event.explanation }
    case 'PeriodCorrected':
      return { period: event.period, reason: event.reason }
    case 'CategoryChanged':
      return { category: event.category, former: event.former, reason: event.reason }
    case 'CoSigningOpened':
      return { count: event.invited.length, until: event.until }
    case 'InvitationAnswered':
      return { proposerId: event.proposerId, signs: event.signs ? 1 : 0, opinion: event.opinion }
    case 'ItemHandedIn':
      return { count: event.proposers.length }
    case 'WithdrawalAnswered':
      return { proposerId: event.proposerId, consents: event.consents ? 1 : 0 }
    case 'DelegationCheckPassed':
      return { note: event.note }
    case 'ItemReturned':
    case 'WithdrawalAdvised':
    case 'WithdrawalAsked':
    case 'ItemWithdrawn':
      return { reason: event.reason }
    case 'ItemConverted':
      return {
        destination: event.destination,
        addressee: event.addressee,
        explanation: event.explanation,
        ...(event.because ? groundFacts(event.because) : {}),
      }
    case 'ItemMerged':
      return { into: event.into, title: event.intoTitle }
    case 'ItemUnmerged':
      return { from: event.from, title: event.fromTitle, reason: event.reason }
    case 'ItemReleased':
      return { itemId: event.itemId, title: event.title }
    case 'ItemAbsorbed':
      return { itemId: event.itemId, title: event.title }
    case 'PointsSplit':
      return { count: event.points.length }
    case 'AllotmentProposed':
      return { mode: event.allotment.mode, count: event.allotment.units.length }
    case 'AllotmentCirculated':
    case 'ConsultedReminded':
      return { count: event.unitIds.length, until: event.until }
    case 'AllotmentAnswered':
      return { unitId: event.unitId, agrees: event.agrees ? 1 : 0, reason: event.reason }
    case 'PartReassigned':
      return { assignmentId: event.assignmentId, unitId: event.assignment.unitId, reason: event.reason }
    case 'PartJoined':
      return {
        assignmentId: event.assignmentId,
        intoAssignmentId: event.intoAssignmentId,
        reason: event.reason,
      }
    case 'UnitsObjectedTo':
      return { reason: event.reason }
    case 'ProposerObjectionAnswered':
      return { answer: event.answer }
    case 'UnitMarked':
      return { assignmentId: event.assignmentId, act: event.mark.act, text: event.mark.text }
    case 'ItemAssigned':
      return { mode: event.mode, count: event.assignments.length, meetingId: event.meetingId }
    case 'AssignmentAccepted':
      return { assignmentId: event.assignmentId }
    case 'AssignmentObjected':
      return { assignmentId: event.assignmentId, reason: event.objection.reason }
    case 'AssignmentAdjusted':
      return { assignmentId: event.assignmentId, unitId: event.assignment.unitId, note: event.note }
    case 'ObjectionRuledOn':
      return {
        assignmentId: event.assignmentId,
        unitId: event.unitId,
        ruling: event.ruling,
        ...(event.ruledBy ? { ruledBy: event.ruledBy } : {}),
      }
    case 'MediationRecorded':
      return {
        assignmentId: event.assignmentId,
        heldOn: event.mediation.heldOn,
        result: event.mediation.result,
      }
    case 'PartHandedOver':
      return {
        assignmentId: event.assignmentId,
        from: namesOf(event.handOver.from),
        to: namesOf(event.handOver.to),
        reason: event.handOver.reason,
      }
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
      return { contactId: event.contactId, verdict: event.verdict, reason: event.reason ?? '' }
    case 'ReplyDrafted':
      return { replyId: event.replyId, round: event.round }
    case 'ReplySubmittedForClearance':
      return { replyId: event.replyId }
    case 'ReplyRecalled':
    case 'ReplyTextDiscarded':
    case 'ClearanceTakenBack':
    case 'ClearanceBypassed':
    case 'ReplyCleared':
    case 'ReplyReturned':
    case 'ReplySigned':
      return { replyId: event.replyId, note: event.mark.note }
    case 'PreCheckPassed': {
      const { replyId, mark, reclassified } = event
      const change = reclassified && {
        from: reclassified.from,
        to: reclassified.to,
        reason: reclassified.reason,
      }
      return { replyId, note: mark.note, ...change }
    }
    case 'ReplyIssued':
      return { replyId: event.replyId, documentNumber: event.documentNumber }
    case 'ReplyDelivered':
      return { replyId: event.replyId, count: event.deliveries.length, feedbackBy: event.feedbackBy }
    case 'ReplyRedelivered':
      return { replyId: event.replyId, means: event.means, note: event.note }
    case 'InterimReplySent':
      return { assignmentId: event.assignmentId, text: event.text }
    case 'CoHostOpinionReturned':
      return { assignmentId: event.assignmentId, reason: event.reason, dueOn: event.dueOn }
    case 'CoHostOpinionWaived':
      return { assignmentId: event.assignmentId, reason: event.reason }
    case 'ReplyRead':
      return { replyId: event.replyId, proposerId: event.proposerId }
    case 'FeedbackGiven':
      return {
        proposerName: event.feedback.proposerName,
        attitude: event.feedback.attitude,
        result: event.feedback.result,
        ...(event.feedback.entered ? { helper: event.feedback.entered.helper } : {}),
      }
    case 'FeedbackContested':
      return { proposerName: event.proposerName, reason: event.words }
    case 'FeedbackConfirmed':
      return { proposerName: event.proposerName, reason: event.reason }
    case 'FeedbackReminded':
      return {
        replyId: event.replyId,
        count: event.proposerIds.length,
        isByRule: event.isByRule ? 'yes' : 'no',
      }
    case 'RehandlingOrdered': {
      const { assignmentId, round, reason, dueOn } = event.rehandling
      return { assignmentId, round, reason, dueOn }
    }
    case 'RehandlingDeclined':
      return { assignmentId: event.declined.assignmentId, reason: event.declined.reason }
    case 'ConciliationRecorded':
      return {
        assignmentId: event.conciliation.assignmentId,
        form: event.conciliation.form,
        outcome: event.conciliation.outcome,
      }
    case 'ItemClosed':
      return { note: event.note }
    case 'PromiseMade':
      return { promiseId: event.promise.id, text: event.promise.text, dueOn: event.promise.dueOn }
    case 'PromisePlanned':
      return { promiseId: event.promiseId, kind: event.kind, responsible: event.responsible }
    case 'PromiseReported':
      return {
        promiseId: event.promiseId,
        status: event.entry.status,
        percent: event.entry.percent,
        text: event.entry.text,
      }
    case 'PromiseRescheduled': {
      const { from, to, reason } = event.rescheduling
      return { promiseId: event.promiseId, from, to, reason }
    }
    case 'PromiseHandedOver':
      return { promiseId: event.promiseId, unitId: event.handOver.to, reason: event.handOver.reason }
    case 'PromiseChecked':
      return { promiseId: event.promiseId, finding: event.check.finding, evidence: event.check.evidence }
    case 'ReplySupplemented':
      return { promiseId: event.promiseId, count: event.supplement.to.length }
    case 'PromiseJudged': {
      const { proposerName, verdict, words } = event.judgement
      return { promiseId: event.promiseId, proposerName, verdict, words }
    }
    case 'ItemParked':
      return { reviewOn: event.parking.reviewOn, reason: event.parking.reason }
    case 'ParkedReviewed':
      return { outcome: event.review.outcome, reviewOn: event.reviewOn, reason: event.review.reason }
    case 'ClassChangeProposed':
    case 'ResultClassChanged':
    case 'ClassChangeRefused': {
      const { replyId, from, to, evidence } = event.change
      return { replyId, from, to, evidence }
    }
    default:
      return {
        ...deliveryFacts(event),
        ...deadlineFacts(event),
        ...countersigningFacts(event),
        ...keyFacts(event),
        ...contactFacts(event),
      }
  }
}

function groundFacts({ ground, label, labelEn }: NamedGround): TimelineFacts {
  return { ground, ...(label ? { label } : {}), ...(labelEn ? { labelEn } : {}) }
}

/** Leader, section and handler, as the history names them. */
function namesOf({ leaderInCharge, section, handler }: PartPeople): string {
  return [leaderInCharge, section, handler].join('、')
}
