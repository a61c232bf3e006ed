import { answeringOffice, bodyOfKind } from '../../vocabulary/bodies.ts'
import type { Announcement } from '../announcement.ts'
import type { ItemEvent } from '../events.ts'
import type { Item } from '../item.ts'
import { replyOf } from '../parts.ts'

/** A letter goes to its addressees; one that came back is told to those who can correct the address or try again. */
export function deliveryAnnouncements(event: ItemEvent, item: Item): readonly Announcement[] {
  switch (event.type) {
    case 'ReplyDelivered': {
      const direct = event.deliveries.filter(({ means }) => means !== 'throughLead')
      return [
        {
          occasion: 'replyDelivered',
          audience: { proposerIds: direct.flatMap(({ proposerId }) => (proposerId ? [proposerId] : [])) },
        },
      ]
    }
    case 'LetterBounced':
      return [
        {
          occasion: 'letterBounced',
          audience: { roles: ['unitOffice'], unitId: replyOf(item, event.replyId).unitId },
        },
        { occasion: 'letterBounced', audience: { roles: [answeringOffice[bodyOfKind[item.kind]]] } },
      ]
    case 'RelayConfirmed': {
      const { deliveries } = replyOf(item, event.replyId)
      const told = event.addressees.flatMap(index => deliveries[index]?.proposerId ?? [])
      return [{ occasion: 'replyDelivered', audience: { proposerIds: told } }]
    }
    case 'ReplyRedelivered': {
      const told = replyOf(item, event.replyId).deliveries[event.addressee]?.proposerId
      return event.means === 'online' && told
        ? [{ occasion: 'replyDelivered', audience: { proposerIds: [told] } }]
        : []
    }
    default:
      return []
  }
}
