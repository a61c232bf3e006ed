import type { Role } from '../vocabulary/roles.ts'
import { answeringOffice, bodyOfKind } from '../vocabulary/bodies.ts'
import { deadlineAnnouncements } from './deadline/announcements.ts'
import type { ItemEvent } from './events.ts'
import type { Item } from './item.ts'
import { keyAnnouncements } from './key/announcements.ts'
import { assignmentOf, replyOf } from './parts.ts'

/** Who is told: accounts of a role, of roles at a unit, or of proposers. */
export type Audience =
  | { readonly roles: readonly Role[] }
  | { readonly roles: readonly Role[]; readonly unitId: string }
  | { readonly proposerIds: readonly string[] }

/** 通知: something happened that somebody else has to know or act on. The words are in `phrases`. */
export type Announcement = { readonly occasion: Occasion; readonly audience: Audience }

export const occasions = [
  'itemSubmitted',
  'itemFiled',
  'itemRefused',
  'itemMerged',
  'assignedToYou',
  'yourItemAssigned',
  'objectionRaised',
  'objectionSettled',
  'contactToConfirm',
  'contactDenied',
  'opinionAsked',
  'opinionGiven',
  'replyToClear',
  'replyToSign',
  'replyReturned',
  'replyToIssue',
  'replyDelivered',
  'feedbackReceived',
  'rehandlingOrdered',
  'itemClosed',
  'extensionAsked',
  'extensionDecided',
  'yourItemExtended',
  'deadlineMoved',
  'keyItemNamed',
  'keyItemUnnamed',
] as const
export type Occasion = (typeof occasions)[number]

/** Whom an event concerns. The judgement (feedback) is told to the office, never to the unit. */
export function announcementsOf(event: ItemEvent, item: Item): readonly Announcement[] {
  const proposers = { proposerIds: item.proposers.flatMap(({ id }) => (id ? [id] : [])) }
  const supervisors = { roles: ['supervisionOffice'] } as const
  const unitOf = (assignmentId: string) => assignmentOf(item, assignmentId).unitId
  const office = (unitId: string) => ({ roles: ['unitOffice', 'unitHandler'], unitId }) as const
  switch (event.type) {
    case 'ItemSubmitted':
      return [{ occasion: 'itemSubmitted', audience: { roles: [answeringOffice[bodyOfKind[item.kind]]] } }]
    case 'ItemFiled':
      return [{ occasion: 'itemFiled', audience: proposers }]
    case 'ItemRefused':
      return [{ occasion: 'itemRefused', audience: proposers }]
    case 'ItemMerged':
      return [{ occasion: 'itemMerged', audience: proposers }]
    case 'ItemAssigned':
      return [
        ...event.assignments.map(
          ({ unitId }) => ({ occasion: 'assignedToYou', audience: office(unitId) }) as const,
        ),
        { occasion: 'yourItemAssigned', audience: proposers },
      ]
    case 'AssignmentObjected':
      return [{ occasion: 'objectionRaised', audience: supervisors }]
    case 'AssignmentAdjusted':
    case 'ObjectionRuledOn':
      return [
        { occasion: 'objectionSettled', audience: office(unitOf(event.assignmentId)) },
        ...(event.assignment
          ? [{ occasion: 'assignedToYou', audience: office(event.assignment.unitId) } as const]
          : []),
      ]
    case 'ContactLogged':
      return [{ occasion: 'contactToConfirm', audience: { proposerIds: event.contact.proposerIds } }]
    case 'ContactConfirmed':
      return event.verdict === 'didNotTakePlace' ? [{ occasion: 'contactDenied', audience: supervisors }] : []
    case 'CoHostOpinionAsked':
      return [{ occasion: 'opinionAsked', audience: office(unitOf(event.assignmentId)) }]
    case 'CoHostOpinionGiven':
      return item.assignments
        .filter(({ role, status }) => role !== 'coHost' && status !== 'released')
        .map(({ unitId }) => ({ occasion: 'opinionGiven', audience: office(unitId) }))
    case 'ReplySubmittedForClearance':
      return [
        {
          occasion: 'replyToClear',
          audience: { roles: ['unitOffice'], unitId: replyOf(item, event.replyId).unitId },
        },
      ]
    case 'ReplyCleared':
      return event.isComplete
        ? [
            {
              occasion: 'replyToSign',
              audience: { roles: ['unitLeader'], unitId: replyOf(item, event.replyId).unitId },
            },
          ]
        : []
    case 'ReplyReturned':
      return [{ occasion: 'replyReturned', audience: office(replyOf(item, event.replyId).unitId) }]
    case 'ReplySigned':
      return [
        {
          occasion: 'replyToIssue',
          audience: { roles: ['unitOffice'], unitId: replyOf(item, event.replyId).unitId },
        },
      ]
    case 'ReplyDelivered':
      return [{ occasion: 'replyDelivered', audience: proposers }]
    case 'FeedbackGiven':
      return [{ occasion: 'feedbackReceived', audience: supervisors }]
    case 'RehandlingOrdered':
      return [{ occasion: 'rehandlingOrdered', audience: office(unitOf(event.rehandling.assignmentId)) }]
    case 'ItemClosed':
      return [{ occasion: 'itemClosed', audience: proposers }]
    default:
      return [...deadlineAnnouncements(event, item), ...keyAnnouncements(event, item)]
  }
}
