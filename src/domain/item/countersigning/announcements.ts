import type { Announcement } from '../announcement.ts'
import type { ItemEvent } from '../events.ts'
import type { Item } from '../item.ts'
import { assignmentOf, replyOf } from '../parts.ts'

/** Who has to countersign, and who has to know what came of it. */
export function countersigningAnnouncements(event: ItemEvent, item: Item): readonly Announcement[] {
  switch (event.type) {
    case 'CountersignatureAsked':
      return event.of.map(({ unitId }) => ({
        occasion: 'countersignAsked',
        audience: { roles: ['unitOffice', 'unitHandler', 'unitLeader'], unitId },
      }))
    case 'ReplyCountersigned':
      return [
        {
          occasion: event.agrees ? 'countersigned' : 'countersignRefused',
          audience: {
            roles: event.agrees ? ['unitOffice', 'unitHandler'] : ['unitOffice', 'unitHandler', 'unitLeader'],
            unitId: replyOf(item, event.replyId).unitId,
          },
        },
      ]
    case 'DisagreementRaised':
      return [{ occasion: 'disagreementRaised', audience: { roles: ['supervisionOffice'] } }]
    case 'DisagreementDecided':
      return [replyOf(item, event.replyId).unitId, assignmentOf(item, event.assignmentId).unitId].map(
        unitId => ({
          occasion: 'disagreementDecided',
          audience: { roles: ['unitOffice', 'unitHandler', 'unitLeader'], unitId },
        }),
      )
    default:
      return []
  }
}
