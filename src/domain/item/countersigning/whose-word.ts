import type { Settings } from '../../jurisdiction/settings/settings.ts'
import type { Assignment } from '../assignment/assignment.ts'
import type { Item } from '../item.ts'
import { activeAssignments, assignmentOf, repliesItself } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Reply } from '../reply/reply.ts'
import type { Countersignature, Countersigning } from './countersigning.ts'

/** Whose word a letter needs: every co-host, and joint hosts that give one agreed view. Separate units owe none. */
export function countersigners(
  item: Item,
  { assignmentId }: Pick<Reply, 'assignmentId'>,
): readonly Assignment[] {
  const { role } = assignmentOf(item, assignmentId)
  if (role !== 'host' && role !== 'jointHost') return []
  return activeAssignments(item).filter(part => part.id !== assignmentId && !repliesItself(part))
}

/** The countersigning of the text as it stands; one of an earlier text counts no more. */
export function countersigningOf({ countersignings = [], revisions }: Reply): Countersigning | undefined {
  const last = countersignings.at(-1)
  return last?.revision === revisions ? last : undefined
}

/** This unit's word on the text as it stands. */
export function wordOf(reply: Reply, assignmentId: string): Countersignature | undefined {
  return countersigningOf(reply)?.answers.find(answer => answer.assignmentId === assignmentId)
}

/** The letter that waits for this part's countersignature. */
export function letterAwaiting(item: Item, assignmentId: string): Reply | undefined {
  return item.replies.find(
    reply => isBeforeSignature(reply) && wordOf(reply, assignmentId)?.outcome === 'awaited',
  )
}

export function isBeforeSignature({ status }: Pick<Reply, 'status'>): boolean {
  return status === 'drafting' || status === 'inClearance' || status === 'cleared'
}

/** Who has not been asked for his word on this very text. */
export function unasked(item: Item, reply: Reply): readonly Assignment[] {
  return countersigners(item, reply).filter(({ id }) => wordOf(reply, id) === undefined)
}

/** Why the letter may not go on: somebody was not asked, is silent, or objects (`domain-rules.md` 8.4). */
export function whyNotCountersigned(
  { item, settings }: { readonly item: Item; readonly settings: Settings },
  reply: Reply,
): AnyRefusal | undefined {
  if (settings.countersign === 'none') return undefined
  if (unasked(item, reply).length > 0) return refuse('countersignNotAsked')
  const words = countersigners(item, reply).flatMap(({ id }) => wordOf(reply, id) ?? [])
  if (words.some(({ outcome }) => outcome === 'objected')) return refuse('countersignRefused')
  const silent = words.filter(({ outcome }) => outcome === 'awaited').length
  return silent > 0 ? refuse('countersignOutstanding', { count: silent }) : undefined
}
