import type { ItemEvent } from '../events.ts'
import type { TimelineFacts } from '../timeline-facts.ts'

/** The words for the history of a countersigning. */
export function countersigningFacts(event: ItemEvent): TimelineFacts {
  switch (event.type) {
    case 'CountersignatureAsked':
      return { replyId: event.replyId, count: event.of.length }
    case 'ReplyCountersigned':
      return { assignmentId: event.assignmentId, agrees: event.agrees ? 1 : 0, note: event.note }
    case 'CountersignatureWaived':
      return { assignmentId: event.assignmentId, reason: event.reason }
    case 'DisagreementRaised':
      return { assignmentId: event.assignmentId, view: event.view }
    case 'DisagreementDecided':
      return { assignmentId: event.assignmentId, ruling: event.ruling, decision: event.decision }
    default:
      return {}
  }
}
