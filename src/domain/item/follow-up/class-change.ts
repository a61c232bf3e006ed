import type { PlainDate } from '../../time/plain-date.ts'
import type { ClassRuling } from '../../vocabulary/promise-words.ts'
import type { Item } from '../item.ts'
import type { Reply } from '../reply/reply.ts'

/** 类别变更: one step of the history of a reply's class after delivery; the letter itself never changes. */
export type ClassChange = {
  readonly replyId: string
  readonly step: 'proposed' | ClassRuling
  readonly from: string
  readonly to: string
  readonly evidence: string
  readonly by: string
  readonly on: PlainDate
}

/** Three values with a history (`domain-rules.md` 8.2): in the letter, as the unit says today, as confirmed. */
export type ClassValues = {
  readonly atReply: string
  readonly now: string
  /** Null while the supervision office has confirmed none but that of the letter. */
  readonly confirmed: string | null
}

export function classesOf(
  item: Pick<Item, 'classChanges'>,
  { id, text, reclassified }: Pick<Reply, 'id' | 'text' | 'reclassified'>,
): ClassValues {
  const confirmed = item.classChanges.findLast(({ replyId, step }) => replyId === id && step === 'confirmed')
  const standing = confirmed?.to ?? text.resultClass
  return {
    atReply: text.resultClass,
    now: pendingChange(item, id)?.to ?? standing,
    confirmed: confirmed?.to ?? reclassified?.to ?? null,
  }
}

/** The three values of every letter that was delivered, as the page of the item shows them. */
export type ReplyClasses = ClassValues & {
  readonly replyId: string
  readonly standing: string
  /** What the unit proposed and nobody has ruled on. */
  readonly pending?: ClassChange
}

export function replyClasses(item: Pick<Item, 'classChanges' | 'replies'>): readonly ReplyClasses[] {
  return item.replies
    .filter(({ status }) => status === 'delivered')
    .map(reply => {
      const pending = pendingChange(item, reply.id)
      const own = { replyId: reply.id, ...classesOf(item, reply), standing: standingClass(item, reply) }
      return pending ? { ...own, pending } : own
    })
}

/** The class that counts: confirmed after delivery, else that of the letter; a unit's proposal counts for nothing. */
export function standingClass(
  item: Pick<Item, 'classChanges'>,
  reply: Pick<Reply, 'id' | 'text' | 'reclassified'>,
): string {
  const { confirmed, atReply } = classesOf(item, reply)
  return confirmed ?? atReply
}

/** A unit's proposal that nobody has ruled on. */
export function pendingChange(
  { classChanges }: Pick<Item, 'classChanges'>,
  replyId: string,
): ClassChange | undefined {
  const last = classChanges.findLast(change => change.replyId === replyId)
  return last?.step === 'proposed' ? last : undefined
}
