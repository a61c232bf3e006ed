import { countersigningOf } from '../item/countersigning/whose-word.ts'
import type { ItemEvent } from '../item/events.ts'
import type { Item } from '../item/item.ts'
import type { Reply } from '../item/reply/reply.ts'

/** Who writes a letter, and who is asked to countersign its present text, read it before it is sent. */
export function worksOn(reply: Reply, unitIds: readonly string[]): boolean {
  const isAsked = countersigningOf(reply)?.answers.some(({ unitId }) => unitIds.includes(unitId)) ?? false
  return isAsked || unitIds.includes(reply.unitId)
}

/**
 * The letter without the inner work on it: of countersignatures a unit reads its own, and receipts, which show where
 * others live, are for the unit that keeps them.
 */
export function withoutMarks(
  {
    countersignings = [],
    reclassified: _,
    receipts: __,
    returnedTo: ___,
    submissions: ____,
    ...reply
  }: Reply,
  unitIds: readonly string[],
): Reply {
  const own = countersignings.flatMap(({ answers, ...round }) => {
    const words = answers.filter(({ unitId }) => unitIds.includes(unitId))
    return words.length > 0 ? [{ ...round, answers: words }] : []
  })
  return {
    ...reply,
    marks: [],
    steps: [],
    earlier: [],
    ...(own.length > 0 ? { countersignings: own } : { revisions: 0 }),
  }
}

/** Who may read an event of countersigning: the unit of the letter and the one whose word it is. */
export function unitsOfWord(event: ItemEvent, item: Item): readonly string[] | undefined {
  const isWord =
    event.type === 'ReplyCountersigned' ||
    event.type === 'CountersignatureWaived' ||
    event.type === 'DisagreementRaised' ||
    event.type === 'DisagreementDecided'
  if (!isWord) return undefined
  const parts = [
    ...item.replies.filter(({ id }) => id === event.replyId),
    ...item.assignments.filter(({ id }) => id === event.assignmentId),
  ]
  return parts.map(({ unitId }) => unitId)
}
