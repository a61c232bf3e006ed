import type { Assignment } from './assignment/assignment.ts'
import type { Contact } from './contact/contact.ts'
import type { Item } from './item.ts'
import type { Reply } from './reply/reply.ts'
import { replyingRoles } from '../vocabulary/handling-modes.ts'

/** The assignment with this id; a missing one is a fault of ours, since the life-cycle table checked it before. */
export function assignmentOf(item: Item, id: string): Assignment {
  return found(item.assignments, id, item)
}

export function replyOf(item: Item, id: string): Reply {
  return found(item.replies, id, item)
}

export function contactOf(item: Item, id: string): Contact {
  return found(item.contacts, id, item)
}

/** Assignments still in force: released ones stay in the record but owe nothing. */
export function activeAssignments(item: Item): readonly Assignment[] {
  return item.assignments.filter(assignment => assignment.status !== 'released')
}

/** Assignments whose unit owes the proposer its own reply. */
export function replyingAssignments(item: Item): readonly Assignment[] {
  return activeAssignments(item).filter(repliesItself)
}

export function repliesItself({ role, joinsLetter }: Pick<Assignment, 'role' | 'joinsLetter'>): boolean {
  return !joinsLetter && (replyingRoles as readonly string[]).includes(role)
}

/** The reply this assignment owes in its present round, when one is begun. */
export function currentReply(item: Item, { id, round }: Assignment): Reply | undefined {
  return item.replies.find(reply => reply.assignmentId === id && reply.round === round)
}

export function changeAssignment(item: Item, id: string, change: Partial<Assignment>): Item {
  return { ...item, assignments: changed(item.assignments, id, change) }
}

export function changeReply(item: Item, id: string, change: Partial<Reply>): Item {
  return { ...item, replies: changed(item.replies, id, change) }
}

export function changeContact(item: Item, id: string, change: Partial<Contact>): Item {
  return { ...item, contacts: changed(item.contacts, id, change) }
}

/** Ids inside an item are counted, not drawn: `a1`, `c3`, `r2`, `m1`. Nothing is ever removed, so none is used twice. */
export function nextId(
  prefix: 'p' | 'a' | 'c' | 'r' | 'm' | 'k' | 'v',
  list: readonly unknown[],
  ahead = 0,
): string {
  return `${prefix}${list.length + 1 + ahead}`
}

function changed<Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string,
  change: Partial<Part>,
): readonly Part[] {
  return parts.map(part => (part.id === id ? { ...part, ...change } : part))
}

function found<Part extends { readonly id: string }>(parts: readonly Part[], id: string, item: Item): Part {
  const part = parts.find(candidate => candidate.id === id)
  if (!part) throw new Error(`item ${item.id} has no part ${id}`)
  return part
}
