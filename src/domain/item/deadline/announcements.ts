import { answeringOffice, bodyOfKind } from '../../vocabulary/bodies.ts'
import type { Announcement, Audience } from '../announcement.ts'
import type { ItemEvent } from '../events.ts'
import type { Item } from '../item.ts'
import { assignmentOf } from '../parts.ts'

/** Whom a change of dates concerns: who decides, the unit, and the proposers once their date has moved. */
export function deadlineAnnouncements(event: ItemEvent, item: Item): readonly Announcement[] {
  const proposers = { proposerIds: item.proposers.flatMap(({ id }) => (id ? [id] : [])) }
  const office = (assignmentId: string): Audience => ({
    roles: ['unitOffice', 'unitHandler'],
    unitId: assignmentOf(item, assignmentId).unitId,
  })
  switch (event.type) {
    case 'ExtensionRequested':
      return event.approvers.map(approver => ({
        occasion: 'extensionAsked',
        audience: {
          roles: [approver === 'body' ? answeringOffice[bodyOfKind[item.kind]] : 'supervisionOffice'],
        },
      }))
    case 'ExtensionRefused':
      return [{ occasion: 'extensionDecided', audience: office(event.assignmentId) }]
    case 'ExtensionGranted':
      return [
        { occasion: 'extensionDecided', audience: office(event.assignmentId) },
        { occasion: 'yourItemExtended', audience: proposers },
      ]
    case 'ExtensionRemoved':
    case 'ClockResumed':
    case 'DeadlineCorrected':
      return [
        { occasion: 'deadlineMoved', audience: office(event.assignmentId) },
        { occasion: 'yourItemExtended', audience: proposers },
      ]
    case 'ClockPaused':
      return [{ occasion: 'deadlineMoved', audience: office(event.assignmentId) }]
    case 'CategoryChanged':
    case 'DatesRecalculated':
      return event.parts
        .filter(({ formerDueOn, dates }) => formerDueOn !== dates.dueOn)
        .map(({ assignmentId }) => ({ occasion: 'deadlineMoved', audience: office(assignmentId) }))
    default:
      return []
  }
}
