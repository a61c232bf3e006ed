import type { ItemEvent } from '../events.ts'
import type { TimelineFacts } from '../timeline-facts.ts'

/** The words for the history of appointments. */
export function contactFacts(event: ItemEvent): TimelineFacts {
  switch (event.type) {
    case 'ContactPlanned': {
      const { assignmentId, means, on, time, place } = event.appointment
      return { assignmentId, means, on, time, place }
    }
    case 'AppointmentAnswered':
      return { assignmentId: event.assignmentId, answer: event.answer, note: event.note }
    case 'AppointmentCancelled':
      return { assignmentId: event.assignmentId, reason: event.reason }
    default:
      return {}
  }
}
