import type { CommandName } from '#domain/item/lifecycle.ts'
import type { Permitted } from '#domain/item/permitted.ts'
import { stepOrder, subjectOf, type StepSubject } from './subject-of.ts'

/** One step with everything it may be done to: several units, promises or letters share one button. */
export type StepChoice = { readonly command: CommandName; readonly actions: readonly Permitted[] }

/** How the permitted steps are laid out: what moves the item on first, the others under their subjects. */
export type OrderedActions = {
  /** The one big button. */
  readonly first: Permitted | undefined
  readonly subjects: readonly { readonly subject: StepSubject; readonly choices: readonly StepChoice[] }[]
  readonly closed: readonly Permitted[]
}

/**
 * Which step is the next one when several are open; what is not here is never the big button: steps back,
 * corrections, and what only some items need. Which steps exist is decided by the life-cycle table.
 */
const firstSteps: readonly CommandName[] = [
  'signReply',
  'clearReply',
  'passPreCheck',
  'ruleOnObjection',
  'answerAllotment',
  'signForAssignment',
  'giveCoHostOpinion',
  'countersignReply',
  'decideDisagreement',
  'deliverReply',
  'issueReply',
  'askCountersignature',
  'submitReplyForClearance',
  'confirmContact',
  'giveFeedback',
  'readReply',
  'fixFive',
  'logContact',
  'draftReply',
  'orderRehandling',
  'closeItem',
  'judgePromise',
  'supplementReply',
  'checkPromise',
  'planPromise',
  'reportPromise',
  'changeResultClass',
  'reviewParked',
  'fileItem',
  'passDelegationCheck',
  'splitIntoPoints',
  'proposeAllotment',
  'assignItem',
  'answerProposerObjection',
  'adjustAssignment',
  'handIn',
  'answerInvitation',
  'resubmitItem',
  'consentToWithdrawal',
  'decideExtension',
]

/** `settled` names commands whose work is done already and that may only be repeated. */
export function orderActions(
  permitted: readonly Permitted[],
  settled: (action: Permitted) => boolean,
): OrderedActions {
  const open = permitted.filter(({ closed }) => !closed)
  const first = firstSteps
    .flatMap(name => open.filter(({ command }) => command === name))
    .find(action => !settled(action))
  const choices = choicesOf(open.filter(action => action !== first))
  const subjects = [...new Set(Object.values(subjectOf))].flatMap(subject => {
    const own = choices.filter(({ command }) => subjectOf[command] === subject)
    return own.length > 0 ? [{ subject, choices: own }] : []
  })
  return { first, subjects, closed: inOrder(permitted.filter(({ closed }) => closed)) }
}

function choicesOf(actions: readonly Permitted[]): readonly StepChoice[] {
  return stepOrder.flatMap(command => {
    const own = actions.filter(action => action.command === command)
    return own.length > 0 ? [{ command, actions: own }] : []
  })
}

function inOrder(actions: readonly Permitted[]): readonly Permitted[] {
  return choicesOf(actions).flatMap(choice => choice.actions)
}
