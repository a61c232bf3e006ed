import { roleOfClearer } from '../../jurisdiction/settings/clearance-step.ts'
import type { Announcement } from '../announcement.ts'
import type { ItemEvent } from '../events.ts'
import type { Item } from '../item.ts'
import { replyOf } from '../parts.ts'
import { isInGovernmentsName } from './in-governments-name.ts'

/** Whose turn it is on the way from the draft to the number, and who has to know that it went back. */
export function clearanceAnnouncements(event: ItemEvent, item: Item): readonly Announcement[] {
  const office = (replyId: string) =>
    ({ roles: ['unitOffice', 'unitHandler'], unitId: replyOf(item, replyId).unitId }) as const
  switch (event.type) {
    case 'ReplySubmittedForClearance':
    case 'ClearanceBypassed':
    case 'ReplyCleared':
      return [nextClearer(item, event.replyId)]
    case 'PreCheckPassed':
      return [replyToIssue(item, event.replyId)]
    case 'ReplyReturned':
      return [
        event.toStep === undefined
          ? { occasion: 'replyReturned', audience: office(event.replyId) }
          : nextClearer(item, event.replyId),
        ...(event.toPerson
          ? [
              {
                occasion: 'replyReturnedToYou',
                audience: { accountIds: [event.toPerson.accountId] },
              } as const,
            ]
          : []),
      ]
    case 'ClearanceTakenBack':
    case 'ReplyTextDiscarded':
      return [{ occasion: 'clearanceTakenBack', audience: office(event.replyId) }]
    case 'ReplySigned':
      return event.toPreCheck
        ? [{ occasion: 'replyToPreCheck', audience: { roles: ['supervisionOffice'] } }]
        : [replyToIssue(item, event.replyId)]
    default:
      return []
  }
}

/** Whoever holds the next step of clearing; the leader, of unit or county, once the chain is done. */
function nextClearer(item: Item, replyId: string): Announcement {
  const { steps, stepsCleared, status, unitId } = replyOf(item, replyId)
  const step = status === 'inClearance' ? steps[stepsCleared] : undefined
  return step
    ? { occasion: 'replyToClear', audience: { roles: [roleOfClearer[step.by]], unitId } }
    : {
        occasion: 'replyToSign',
        audience: isInGovernmentsName(item) ? { roles: ['countyLeader'] } : { roles: ['unitLeader'], unitId },
      }
}

function replyToIssue(item: Item, replyId: string): Announcement {
  return {
    occasion: 'replyToIssue',
    audience: { roles: ['unitOffice'], unitId: replyOf(item, replyId).unitId },
  }
}
