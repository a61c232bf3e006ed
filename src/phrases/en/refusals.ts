import type { RefusalPhrases } from '../refusal-phrases.ts'
import { contradictionTexts } from './settings-contradictions.ts'
import { settingsWords } from './settings-fields.ts'

/** Every no: why, and what to do next. */
export const refusals: RefusalPhrases = {
  notPermitted: () =>
    'You may not take this step. Ask your unit’s administrator or the supervision office if you need to.',
  wrongStage: () =>
    'This step does not fit the present stage; somebody may just have acted. Reload to see how it stands.',
  unknownTarget: () => 'What you wanted to act on was not found. Reload and try again.',
  kindNotYours: () =>
    'Deputies and delegations hand in suggestions, members and bodies of the CPPCC proposals. Choose the kind that is yours.',
  notYourOwnItem: () => 'You can hand in only what you lead. The lead hands in a joint item.',
  alreadySubmitted: () => 'This item was handed in already; there is nothing left to do.',
  noProposer: () => 'Name at least one proposer.',
  sameProposerTwice: () => 'The same proposer is named twice. Remove one.',
  groundNotOfThisKind: () => 'This ground is not one for this kind of item. Choose another.',
  numberTaken: () =>
    'This number is used in this session. Choose another, or leave it empty to have one drawn.',
  mergeIntoItself: () => 'An item cannot be merged into itself. Choose another as the main item.',
  mergeAcrossKinds: () =>
    'Suggestions and proposals cannot be merged with each other. Choose a main item of the same kind.',
  mergeTargetNotOpen: ({ title }) =>
    `The main item “${title ?? ''}” is assigned or ended. Choose one that is not assigned yet.`,
  noPoints: () => 'Split the item into its points first.',
  unknownPoint: () => 'This point is not on the list. Reload and choose again.',
  unitTwice: () => 'The same unit is named twice; it can play one part only.',
  unitsDoNotFitMode: () =>
    'The units do not fit the mode: sole takes one unit; host and co-host one host and at least one co-host; separate at least two.',
  unitUnknown: () => 'This unit is not in the county’s directory. Choose another.',
  pointWithoutUnit: ({ point }) => `“${point ?? ''}” has no unit yet. Name one for every point.`,
  noAllotment: () => 'No units are proposed yet. Propose them before assigning.',
  meetingUnknown: () => 'This assignment meeting was not found. Record it first.',
  meetingNotYetHeld: ({ heldOn }) =>
    `The meeting is on ${heldOn ?? ''}; items can be assigned from that day on.`,
  objectionWindowClosed: ({ closedOn }) =>
    `The time to object ended on ${closedOn ?? ''} and counts as acceptance. Speak to the supervision office.`,
  ruledAlready: () => 'The supervision office has ruled. Handle the item as ruled.',
  signedAlready: ({ acceptedOn }) =>
    `Your unit signed for it on ${acceptedOn ?? ''} and can no longer object. Speak to the supervision office if it cannot be done.`,
  sameUnit: () => 'Choose another unit; to keep the same one, rule on the objection.',
  unitAlreadyAssigned: () => 'This unit has another part of the item. Choose a different one.',
  fiveFixesIncomplete: () => 'Complete the five fixes before drafting the reply.',
  deadlineAfterDue: ({ dueOn }) =>
    `The inner deadline cannot lie after the reply’s date ${dueOn ?? ''}. Choose an earlier day.`,
  dayTooEarly: ({ from }) => `The day cannot lie before ${from ?? ''}. Correct it and try again.`,
  dayInFuture: () => 'The day cannot lie after today. Correct it and try again.',
  contactInFuture: () => 'A contact cannot lie in the future. Log it after it took place.',
  notMetProposer: () => 'This contact does not name you; there is nothing to confirm.',
  verdictGiven: () =>
    'You have answered for this contact; the answer stands. If it was a slip, speak to the supervision office.',
  opinionNotAsked: () => 'The host has not asked for an opinion yet. Give it once you are asked.',
  opinionAskedAlready: () => 'This unit was asked and has not answered yet. Ring them if it is urgent.',
  opinionOutstanding: () => 'A co-host has not given its opinion. Urge it, then send the reply to clearance.',
  noContactYet: () => 'No contact with the proposer is logged. Speak to the proposer and log it first.',
  replyExists: () => 'The reply is in clearance or signed. It can be changed only after it was returned.',
  emptyAnswer: ({ point }) => `“${point ?? ''}” has no answer. Answer every point.`,
  unknownResultClass: () => 'Choose a result class.',
  planNeeded: ({ class: code }) => `Class ${code ?? ''} needs a plan with a date.`,
  reasonNeeded: ({ class: code }) => `Class ${code ?? ''} needs the reason why it cannot be done.`,
  notYourClearanceStep: () =>
    'This clearance step is not yours. Wait for the one before, or ask your unit’s office.',
  documentNumberTaken: () => 'This document number is used. Choose another.',
  addresseeMissing: ({ expected }) =>
    `Choose a means of delivery for each of the ${expected ?? ''} proposers.`,
  notAddressee: () => 'This reply is not addressed to you. Open your own items from your desk.',
  feedbackGiven: () =>
    'You have judged this reply; the judgement stands. If something new came up, speak to the supervision office.',
  dissatisfiedNeedsReason: () => 'Say why you are dissatisfied, so that it can be handled again.',
  nobodyDissatisfied: () => 'Nobody is dissatisfied in this round; it need not be handled again.',
  feedbackOutstanding: () =>
    'Not everybody has answered, and the time to answer is not over. Close it later.',
  dissatisfiedOpen: () => 'A proposer is dissatisfied. Have it handled again before closing.',
  jurisdictionExists: () => 'This jurisdiction exists already. Choose another code.',
  sessionExists: () => 'This session is entered already. Choose it from the list.',
  sessionUnknown: () => 'This session was not found. Reload and try again.',
  closesBeforeOpening: () => 'A session cannot close before it opens. Check the days.',
  yearLocked: ({ year }) =>
    `The rules of ${year ?? 'that year'} are locked and never change again. Take the change into the rules of the next year.`,
  noSettingsDraft: ({ year }) =>
    `There is no draft of the rules of ${year ?? 'that year'}. Fill in and save one first.`,
  settingsTooEarly: ({ from }) =>
    `Rules cannot come into force before ${from ?? 'that day'}: the days before went by under the old ones. Choose that day or a later one.`,
  settingsTooLate: ({ to }) =>
    `Rules cannot come into force after ${to ?? 'that day'}. Choose an earlier day.`,
  settingsContradict: facts => contradictionSentence(facts),
  noSettingsToLock: ({ year }) =>
    `No rules of its own are in force for ${year ?? 'that year'}, so it cannot be locked. Put rules in force first.`,
  settingsStillToCome: ({ from }) =>
    `Rules are to come into force on ${from ?? 'a later day'}; the year can be locked from then on. Come back then.`,
  loginTaken: () => 'This login is used. Choose another.',
  ownRoles: () => 'Nobody changes his own roles. Have another administrator do it.',
  administratorApart: () =>
    'An administrator holds no other role. Open another account for the work, or keep one of the two.',
  lastAdministrator: () =>
    'This is the last administrator who can sign in: it cannot be closed or lose the role. Open an administrator’s account for somebody else first.',
  proposerUnknown: () => 'This proposer is not in the register. Enter the proposer first, or choose another.',
  wrongPassword: () => 'The current password is not right. Enter it again.',
  noSession: () => 'No such session. Have the administrator enter it, or choose one for the import.',
}

function contradictionSentence({
  code,
  field,
  count = 1,
  ...facts
}: Parameters<RefusalPhrases['wrongStage']>[0]): string {
  const say = Object.entries(contradictionTexts).find(([known]) => known === code)?.[1]
  const label = Object.entries(settingsWords.fields).find(([known]) => known === field)?.[1].label ?? ''
  const more = Number(count) > 1 ? ` There are ${Number(count) - 1} more; mend them too.` : ''
  return `These rules contradict themselves. ${say?.(facts, label) ?? 'Mend what is pointed out first.'}${more}`
}
