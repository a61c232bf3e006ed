import type { Announcement } from './announcement.ts'
import { allProposers, announcementsBeforeAssignment } from './announcements-before-assignment.ts'
import { countersigningAnnouncements } from './countersigning/announcements.ts'
import { contactAnnouncements } from './contact/announcements.ts'
import { deadlineAnnouncements } from './deadline/announcements.ts'
import { deliveryAnnouncements } from './delivery/announcements.ts'
import type { ItemEvent } from './events.ts'
import { feedbackAnnouncements } from './feedback/announcements.ts'
import { followUpAnnouncements } from './follow-up/announce-follow-up.ts'
import type { Item } from './item.ts'
import { inUnitAnnouncements } from './in-unit/announcements.ts'
import { keyAnnouncements } from './key/announcements.ts'
import { returnsOf } from './assignment/returns.ts'
import { assignmentOf } from './parts.ts'
import { clearanceAnnouncements } from './reply/announcements.ts'

/** Whom an event concerns. The judgement (feedback) is told to the office, never to the unit. */
export function announcementsOf(event: ItemEvent, item: Item): readonly Announcement[] {
  const proposers = allProposers(item)
  const supervisors = { roles: ['supervisionOffice'] } as const
  const unitOf = (assignmentId: string) => assignmentOf(item, assignmentId).unitId
  const office = (unitId: string) => ({ roles: ['unitOffice', 'unitHandler'], unitId }) as const
  switch (event.type) {
    case 'ItemAssigned':
      return [
        ...event.assignments.map(
          ({ unitId }) => ({ occasion: 'assignedToYou', audience: office(unitId) }) as const,
        ),
        { occasion: 'yourItemAssigned', audience: proposers },
      ]
    case 'AssignmentObjected': {
      const open = item.assignments.filter(({ status }) => status !== 'released')
      const isByAll = open.length > 1 && open.every(({ status }) => status === 'objected')
      if (isByAll) return [{ occasion: 'returnedByAll', audience: supervisors }]
      const occasion = returnsOf(item) > 1 ? 'returnedAgain' : 'objectionRaised'
      return [{ occasion, audience: supervisors }]
    }
    case 'PartReassigned':
      return [
        { occasion: 'partTakenAway', audience: office(unitOf(event.assignmentId)) },
        { occasion: 'assignedToYou', audience: office(event.assignment.unitId) },
      ]
    case 'PartJoined':
      return [
        { occasion: 'partTakenAway', audience: office(unitOf(event.assignmentId)) },
        { occasion: 'assignedToYou', audience: office(unitOf(event.intoAssignmentId)) },
      ]
    case 'AllotmentCirculated':
    case 'ConsultedReminded':
      return event.unitIds.map(
        unitId => ({ occasion: 'allotmentToAnswer', audience: { roles: ['unitOffice'], unitId } }) as const,
      )
    case 'AllotmentAnswered':
      return event.agrees ? [] : [{ occasion: 'allotmentDisputed', audience: supervisors }]
    case 'UnitsObjectedTo':
      return [{ occasion: 'proposerObjects', audience: supervisors }]
    case 'ProposerObjectionAnswered':
      return [{ occasion: 'proposerObjectionAnswered', audience: proposers }]
    case 'UnitMarked':
      return event.mark.act === 'propose'
        ? [
            {
              occasion: 'sectionProposed',
              audience: { roles: ['unitLeader'], unitId: unitOf(event.assignmentId) },
            },
          ]
        : [{ occasion: 'leaderMarked', audience: office(unitOf(event.assignmentId)) }]
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
    case 'CoHostOpinionReturned':
      return [{ occasion: 'opinionReturned', audience: office(unitOf(event.assignmentId)) }]
    case 'InterimReplySent':
      return [{ occasion: 'interimReply', audience: proposers }]
    default:
      return [
        ...announcementsBeforeAssignment(event, item),
        ...followUpAnnouncements(event, item),
        ...clearanceAnnouncements(event, item),
        ...deliveryAnnouncements(event, item),
        ...feedbackAnnouncements(event, item),
        ...deadlineAnnouncements(event, item),
        ...countersigningAnnouncements(event, item),
        ...keyAnnouncements(event, item),
        ...inUnitAnnouncements(event, item),
        ...contactAnnouncements(event, item),
      ]
  }
}
