import type { CommandName } from '#domain/item/lifecycle.ts'
import type { Permitted } from '#domain/item/permitted.ts'

/** How the permitted steps are laid out: what moves the item on first, ways out and corrections last. */
export type OrderedActions = {
  /** The one big button. */
  readonly first: Permitted | undefined
  readonly others: readonly Permitted[]
  readonly closed: readonly Permitted[]
}

/** Order of the buttons only; which of them exist is decided by the life-cycle table and sent with the item. */
const order: readonly CommandName[] = [
  'signReply',
  'clearReply',
  'ruleOnObjection',
  'signForAssignment',
  'giveCoHostOpinion',
  'deliverReply',
  'issueReply',
  'submitReplyForClearance',
  'confirmContact',
  'giveFeedback',
  'readReply',
  'fixFive',
  'logContact',
  'draftReply',
  'orderRehandling',
  'closeItem',
  'fileItem',
  'splitIntoPoints',
  'proposeAllotment',
  'assignItem',
  'adjustAssignment',
  'askCoHostOpinion',
  'returnReply',
  'mergeItem',
  'refuseItem',
  'objectToAssignment',
  'decideExtension',
  'resumeClock',
  'requestExtension',
  'withdrawExtension',
  'removeExtension',
  'pauseClock',
  'correctDeadline',
  'nameKeyItem',
  'planSupervision',
  'logSupervision',
  'endSupervision',
  'unnameKeyItem',
]

/** Never the big button: steps back, corrections, and what only some items need. */
const neverFirst: ReadonlySet<CommandName> = new Set([
  'returnReply',
  'mergeItem',
  'refuseItem',
  'objectToAssignment',
  'askCoHostOpinion',
  'requestExtension',
  'withdrawExtension',
  'removeExtension',
  'resumeClock',
  'pauseClock',
  'correctDeadline',
  'nameKeyItem',
  'planSupervision',
  'logSupervision',
  'endSupervision',
  'unnameKeyItem',
])

/** `settled` names commands whose work is done already and that may only be repeated. */
export function orderActions(
  permitted: readonly Permitted[],
  settled: (action: Permitted) => boolean,
): OrderedActions {
  const open = permitted.filter(({ closed }) => !closed).sort(byOrder)
  const first = open.find(action => !neverFirst.has(action.command) && !settled(action))
  return {
    first,
    others: open.filter(action => action !== first),
    closed: permitted.filter(({ closed }) => closed).sort(byOrder),
  }
}

function byOrder(one: Permitted, other: Permitted): number {
  return placeOf(one.command) - placeOf(other.command)
}

function placeOf(command: CommandName): number {
  const place = order.indexOf(command)
  return place < 0 ? order.length : place
}
