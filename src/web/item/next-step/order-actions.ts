import { neverFirst } from './never-first.ts'
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
  'passPreCheck',
  'ruleOnObjection',
  'answerAllotment',
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
  'recordConciliation',
  'closeItem',
  'judgePromise',
  'supplementReply',
  'checkPromise',
  'planPromise',
  'reportPromise',
  'changeResultClass',
  'reviewParked',
  'reschedulePromise',
  'handOverPromise',
  'proposeClassChange',
  'fileItem',
  'passDelegationCheck',
  'splitIntoPoints',
  'proposeAllotment',
  'circulateAllotment',
  'assignItem',
  'answerProposerObjection',
  'adjustAssignment',
  'markInUnit',
  'reassignPart',
  'askCoHostOpinion',
  'returnReply',
  'recallReply',
  'bypassClearance',
  'sendInterimReply',
  'returnCoHostOpinion',
  'waiveCoHostOpinion',
  'redeliverReply',
  'enterFeedback',
  'declineRehandling',
  'mergeItem',
  'returnItem',
  'convertItem',
  'adviseWithdrawal',
  'refuseItem',
  'objectToAssignment',
  'handIn',
  'answerInvitation',
  'resubmitItem',
  'consentToWithdrawal',
  'withdrawItem',
  'abandonItem',
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
