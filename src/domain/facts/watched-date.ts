import { openPause } from '../item/deadline/part-deadline.ts'
import { contactStatus } from '../item/contact/contact-status.ts'
import type { Assignment } from '../item/assignment/assignment.ts'
import type { Item } from '../item/item.ts'
import type { Reply } from '../item/reply/reply.ts'
import { currentReply, repliesItself } from '../item/parts.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { Milestone, PartMilestone } from '../vocabulary/lamps.ts'

/** The earliest date a part has still to keep, and the step it belongs to. */
export type WatchedDate = { readonly step: Milestone; readonly on: PlainDate }

/**
 * 最早未完成节点: early dates not yet met, the local date and the reply's own. Nothing once the part is answered or
 * while its clock is stopped.
 */
export function watchedDate(item: Item, part: Assignment): WatchedDate | undefined {
  if (part.status === 'released' || part.status === 'replied' || openPause(part)) return undefined
  if (!repliesItself(part)) return undefined
  const { milestones = [], local } = part.deadline ?? {}
  const early = milestones
    .filter(({ what }) => !isMet(what, item, part))
    .map(({ what, dueOn }) => ({ step: what, on: dueOn }))
  const dates: readonly WatchedDate[] = [
    { step: 'reply', on: part.dueOn },
    ...(local ? [{ step: 'local', on: local.dueOn } as const] : []),
    ...early,
  ]
  return dates.reduce((one, other) => (other.on < one.on ? other : one))
}

/** The lamp of a milestone goes out when the thing itself has happened. */
export function isMet(what: PartMilestone, item: Item, part: Assignment): boolean {
  const contacts = item.contacts.filter(({ assignmentId }) => assignmentId === part.id)
  const reply = currentReply(item, part)
  switch (what) {
    case 'plan':
      return part.fiveFixes !== undefined
    case 'firstContact':
      return contacts.length > 0
    case 'meeting':
      return contacts.some(contact => contact.isFaceToFace && contactStatus(contact) !== 'denied')
    case 'draft':
      return reply !== undefined
    case 'clearance':
      return reply !== undefined && pastClearance.includes(reply.status)
    case 'delivery':
      return part.status === 'replied'
  }
}

const pastClearance: readonly Reply['status'][] = ['cleared', 'signed', 'issued', 'delivered']
