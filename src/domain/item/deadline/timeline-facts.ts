import type { ItemEvent } from '../events.ts'
import type { TimelineFacts } from '../timeline-facts.ts'

/** The words for the history of what happened to a date: never the date alone, but the one before it too. */
export function deadlineFacts(event: ItemEvent): TimelineFacts {
  switch (event.type) {
    case 'ExtensionRequested': {
      const { assignmentId, change } = event
      return { assignmentId, wishedOn: change.wishedOn, reason: change.reason }
    }
    case 'ExtensionWithdrawn':
    case 'ExtensionConsented':
      return { assignmentId: event.assignmentId }
    case 'ExtensionRefused':
      return { assignmentId: event.assignmentId, note: event.change.note ?? '' }
    case 'ExtensionGranted': {
      const { assignmentId, dates, change } = event
      return {
        assignmentId,
        dueOn: dates.dueOn,
        originalDueOn: dates.original.dueOn,
        note: change.note ?? '',
      }
    }
    case 'ExtensionRemoved':
      return { assignmentId: event.assignmentId, dueOn: event.dates.dueOn, reason: event.reason }
    case 'ClockPaused': {
      const { assignmentId, change } = event
      return { assignmentId, pauseReason: change.reason, note: change.note }
    }
    case 'ClockResumed': {
      const { assignmentId, change, dates } = event
      return { assignmentId, days: change.days ?? 0, unitOfDays: change.unit ?? '', dueOn: dates.dueOn }
    }
    case 'DeadlineCorrected': {
      const { assignmentId, change } = event
      return { assignmentId, from: change.formerDueOn, dueOn: change.dueOn, reason: change.reason }
    }
    case 'DatesRecalculated': {
      const [first] = event.parts
      const moved = first ? { from: first.formerDueOn, dueOn: first.dates.dueOn } : {}
      return { reason: event.reason, count: event.parts.length, ...moved }
    }
    default:
      return {}
  }
}
