import { countersigningOf, isBeforeSignature } from '../item/countersigning/whose-word.ts'
import type { Item } from '../item/item.ts'
import { awaitsCountyLeader } from '../item/reply/in-governments-name.ts'
import type { Reply, ReplyStatus } from '../item/reply/reply.ts'
import type { NextStep } from './assignment-facts.ts'

/** What a unit whose letter is under way has to do next, or for whom it waits. */
export function stepOfLetter(item: Item, reply: Reply): NextStep {
  if (isBeforeSignature(reply) && isInHands(reply)) return 'awaitCountersign'
  return awaitsCountyLeader(item, reply) ? 'awaitCountyLeader' : stepOfReply[reply.status]
}

/** Others have the text, and not all have agreed to it. */
function isInHands(reply: Reply): boolean {
  if (reply.status === 'inClearance') return false
  const words = countersigningOf(reply)?.answers ?? []
  return words.some(({ outcome }) => outcome === 'awaited' || outcome === 'objected')
}

const stepOfReply: Record<ReplyStatus, NextStep> = {
  drafting: 'submit',
  inClearance: 'clear',
  cleared: 'signReply',
  preCheck: 'awaitPreCheck',
  signed: 'issue',
  issued: 'deliver',
  delivered: 'awaitFeedback',
}
