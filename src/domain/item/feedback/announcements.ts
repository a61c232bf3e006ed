import { answeringOffice, bodyOfKind } from '../../vocabulary/bodies.ts'
import type { Announcement } from '../announcement.ts'
import { allProposers } from '../announcements-before-assignment.ts'
import type { ItemEvent } from '../events.ts'
import type { Item } from '../item.ts'
import { assignmentOf } from '../parts.ts'

/** Whom a judgement and what follows it concerns. The judgement itself is told to the office, never to the unit. */
export function feedbackAnnouncements(event: ItemEvent, item: Item): readonly Announcement[] {
  const proposers = allProposers(item)
  const office = (assignmentId: string) =>
    ({ roles: ['unitOffice', 'unitHandler'], unitId: assignmentOf(item, assignmentId).unitId }) as const
  switch (event.type) {
    case 'FeedbackGiven':
      return [
        { occasion: 'feedbackReceived', audience: { roles: ['supervisionOffice'] } },
        ...(event.feedback.entered
          ? [
              {
                occasion: 'feedbackEntered',
                audience: { proposerIds: [event.feedback.proposerId] },
              } as const,
            ]
          : []),
      ]
    case 'FeedbackContested':
      return [
        {
          occasion: 'feedbackContested',
          audience: { roles: [answeringOffice[bodyOfKind[item.kind]], 'supervisionOffice'] },
        },
      ]
    case 'FeedbackConfirmed':
      return [{ occasion: 'feedbackConfirmed', audience: { proposerIds: [event.proposerId] } }]
    case 'FeedbackReminded':
      return [{ occasion: 'feedbackReminder', audience: { proposerIds: event.proposerIds } }]
    case 'RehandlingDeclined':
      return [{ occasion: 'rehandlingDeclined', audience: proposers }]
    case 'ConciliationRecorded':
      return [
        { occasion: 'conciliationRecorded', audience: proposers },
        { occasion: 'conciliationRecorded', audience: office(event.conciliation.assignmentId) },
      ]
    case 'RehandlingOrdered':
      return [{ occasion: 'rehandlingOrdered', audience: office(event.rehandling.assignmentId) }]
    case 'ItemClosed':
      return [{ occasion: 'itemClosed', audience: proposers }]
    default:
      return []
  }
}
