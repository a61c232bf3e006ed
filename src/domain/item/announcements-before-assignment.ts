import { answeringOffice, bodyOfKind } from '../vocabulary/bodies.ts'
import type { Announcement } from './announcement.ts'
import type { ItemEvent } from './events.ts'
import type { Item } from './item.ts'

/** Everybody who put the item forward and is in the register. */
export function allProposers({ proposers }: Pick<Item, 'proposers'>) {
  return { proposerIds: proposers.flatMap(({ id }) => (id ? [id] : [])) }
}

/** Whom an event of submission and filing concerns. */
export function announcementsBeforeAssignment(event: ItemEvent, item: Item): readonly Announcement[] {
  const proposers = allProposers(item)
  switch (event.type) {
    case 'ItemSubmitted':
      return item.stage === 'delegationCheck' ? toDelegation(item) : toBody(item)
    case 'CoSigningOpened':
      return [
        {
          occasion: 'coSigningInvited',
          audience: { proposerIds: event.invited.flatMap(({ id }) => (id ? [id] : [])) },
        },
      ]
    case 'InvitationAnswered':
      return [{ occasion: 'invitationAnswered', audience: proposers }]
    case 'ItemHandedIn':
    case 'ItemResubmitted':
    case 'DelegationCheckPassed':
      return item.stage === 'delegationCheck' ? toDelegation(item) : toBody(item)
    case 'ItemReturned':
      return [{ occasion: 'itemReturned', audience: proposers }]
    case 'WithdrawalAdvised':
      return [{ occasion: 'withdrawalAdvised', audience: proposers }]
    case 'WithdrawalAsked':
      return [{ occasion: 'withdrawalToConsent', audience: proposers }]
    case 'ItemWithdrawn':
      return [
        { occasion: 'itemWithdrawn', audience: { roles: [answeringOffice[bodyOfKind[item.kind]]] } },
        { occasion: 'itemWithdrawn', audience: { roles: ['supervisionOffice'] } },
        ...item.assignments.map(
          ({ unitId }) =>
            ({
              occasion: 'itemWithdrawn',
              audience: { roles: ['unitOffice', 'unitHandler'], unitId },
            }) as const,
        ),
      ]
    case 'ItemConverted':
      return [{ occasion: 'itemConverted', audience: proposers }]
    case 'ItemFiled':
      return [{ occasion: 'itemFiled', audience: proposers }]
    case 'ItemRefused':
      return [{ occasion: 'itemRefused', audience: proposers }]
    case 'ItemUnmerged':
      return [{ occasion: 'itemUnmerged', audience: proposers }]
    case 'PeriodCorrected':
      return [{ occasion: 'periodCorrected', audience: proposers }]
    case 'ItemMerged':
      return [{ occasion: 'itemMerged', audience: proposers }]
    default:
      return []
  }
}

function toBody({ kind }: Item): readonly Announcement[] {
  return [{ occasion: 'itemSubmitted', audience: { roles: [answeringOffice[bodyOfKind[kind]]] } }]
}

function toDelegation({ delegationId }: Item): readonly Announcement[] {
  return [{ occasion: 'itemToCheck', audience: { proposerIds: delegationId ? [delegationId] : [] } }]
}
