import type { ContradictionTexts } from '../settings-phrases.ts'

/** Rules that contradict themselves: which, why not, and what to mend. */
export const contradictionTexts: ContradictionTexts = {
  difficultShorter: () =>
    '“Reply limit of difficult items” is shorter than “Reply limit”. Lengthen the first or shorten the second.',
  objectionAfterReply: () =>
    '“Objection window” is longer than “Reply limit”: a unit could still object when its reply is due. Shorten the window.',
  coHostAfterReply: () =>
    '“Co-host opinion limit” is longer than “Reply limit”: the host could not wait for it. Shorten the limit.',
  contactAfterReply: () =>
    '“First contact limit” is longer than “Reply limit”. Shorten the limit of the contact.',
  warnedFromTheStart: () =>
    '“Working days of warning” is longer than “Reply limit”: every item would be yellow from its assignment. Take fewer days.',
  limitOfNothing: (_, field) => `“${field}” is 0: it ends as it begins. Enter 1 or more, or a fixed date.`,
  dateOver: ({ date }, field) =>
    `“${field}” is ${date ?? ''}, before the year begins. Enter a day of the year, or month and day alone.`,
  dateOverWhenInForce: ({ date }, field) =>
    `“${field}” is ${date ?? ''}, over when the rules come into force: what is assigned later is late at once. Leave it only if that is meant.`,
  ruleNeverReached: ({ rule, earlier }, field) =>
    `Entry ${rule ?? ''} of “${field}” is never used: entry ${earlier ?? ''} stands before it and fits everything it is for. Move it up, or delete one of them.`,
  ruleOfNoRole: ({ rule }, field) =>
    `Entry ${rule ?? ''} of “${field}” is for a role without such a limit: co-hosts have the co-host limit only, other units have all but that. Mend the role or the limit.`,
  ruleNeverStarts: ({ rule }, field) =>
    `Entry ${rule ?? ''} of “${field}” can never start: items handed in between sessions have no closing day. Count it from assignment or receipt.`,
  ruleOfNoCategory: ({ rule, category }, field) =>
    `Entry ${rule ?? ''} of “${field}” is for the category “${category ?? ''}”, which the county does not have. Choose one of the list, or add it first.`,
  ruleOfNothing: ({ rule }, field) =>
    `Entry ${rule ?? ''} of “${field}” is 0: due at the moment it starts. Enter 1 or more, or a fixed date.`,
  milestoneTwice: (_, field) => `“${field}” names the same step twice; only the first counts. Delete one.`,
  milestoneAfterReply: ({ entry }, field) =>
    `Entry ${entry ?? ''} of “${field}” is longer than the reply limit. Shorten it.`,
  firstContactTwice: (_, field) =>
    `First contact in “${field}” counts for nothing, because it has a limit of its own. Delete it there and fill in the first contact limit.`,
  coHostDaysUnused: (_, field) =>
    `“${field}” counts for nothing, because a limit for co-hosts stands among the limits of some items. Keep one of the two.`,
  coHostBeforeAssignment: (_, field) =>
    `“${field}” is longer than the reply limit: the opinion would be due before the assignment. Enter fewer days.`,
  volumeStepTwice: ({ items }, field) =>
    `Two entries of “${field}” begin at ${items ?? ''} items. Delete one.`,
  volumeLessForMore: (_, field) => `In “${field}” more items get less time. Check the days.`,
  feedbackAfterRehandling: (_, field) =>
    `“${field}” is longer than the re-handling limit, which is counted from the judgement: it may be over before anybody orders it. Shorten “${field}”, or count from the order.`,
  retryAfterReply: (_, field) => `“${field}” is longer than the reply limit. Shorten it.`,
  promisesOfNoClass: (_, field) =>
    `No class of “${field}” is a promise, so that the limits of promises never start. Leave it so if promises are not followed.`,
  classTwice: ({ class: code }, field) =>
    `“${field}” has the code “${code ?? ''}” twice. Change one of them.`,
  classLabelTwice: ({ label }, field) =>
    `Two of “${field}” have the same meaning “${label ?? ''}”. Rewrite or remove one of them.`,
  noClassResolved: (_, field) =>
    `None of “${field}” counts as solved: the rate would always be 0. Tick it for one class at least.`,
  planWithoutCommitment: ({ class: code }, field) =>
    `Class “${code ?? ''}” of “${field}” needs a plan but is no promise: nobody would follow it up. Tick promise, or do not ask for a plan.`,
  resolvedAndCommitment: ({ class: code }, field) =>
    `Class “${code ?? ''}” of “${field}” counts as solved and is a promise. Keep one of the two, or make two classes.`,
  resolvedNeedsReason: ({ class: code }, field) =>
    `Class “${code ?? ''}” of “${field}” counts as solved and needs the reason why not. Drop one of the two.`,
  referenceAndMore: ({ class: code }, field) =>
    `Class “${code ?? ''}” of “${field}” is for reference and yet solved or a promise. Keep one of them.`,
  deadlineWithoutPlan: ({ class: code }, field) =>
    `Class “${code ?? ''}” of “${field}” needs a day and a responsible person but no plan. Ask for the plan too, or for no day.`,
  resolvedNeedsUpward: ({ class: code }, field) =>
    `Class “${code ?? ''}” of “${field}” counts as solved and needs a report upward. Drop one of the two.`,
  commitmentWithoutPlan: ({ class: code }, field) =>
    `Class “${code ?? ''}” of “${field}” is a promise without plan and date: nothing could be checked later. Better ask for a plan.`,
  numberPartUnknown: ({ part }, field) =>
    `“${part ?? ''}” in “${field}” is not known; there are {kind}, {term}, {session}, {year}, {period}, {category}, {seq} and {seq:width}. Correct it.`,
  periodNotInNumber: (_, field) =>
    `Items of the plenary and others are numbered apart, but “${field}” lacks {period}: two items would get one number. Add {period}, or number them together.`,
  periodsReadAlike: (_, field) =>
    `Items of the plenary and others are numbered apart, but read alike in “${field}”: two items would get one number. Change one word.`,
  noGround: (_, field) => `“${field}” is empty; nothing could be given as a reason. Enter at least one.`,
  groundTwice: ({ ground }, field) =>
    `Two entries of “${field}” have the code “${ground ?? ''}”. Change one.`,
  groundLabelTwice: ({ ground }, field) =>
    `Two entries of “${field}” read alike${ground ? ` (${ground})` : ''}. Reword or remove one.`,
  disposalNotPossible: ({ ground }, field) =>
    `An entry of “${field}”${ground ? ` (${ground})` : ''} passes the matter on to where an item of this kind cannot go. Change the consequence, or add it to what the item may become.`,
  scaleWithoutDissatisfied: (_, field) =>
    `No word of “${field}” counts as dissatisfied, so nobody could say so. Please add one that does.`,
  scaleWithoutSatisfied: (_, field) => `No word of “${field}” counts as satisfied. Please add one that does.`,
  scaleWordTwice: ({ word }, field) =>
    `“${word ?? ''}” stands twice in “${field}”. Please change one of them.`,
  questionTwice: ({ question }, field) =>
    `Two questions of “${field}” have the code “${question ?? ''}”. Please change one.`,
  optionTwice: ({ question, option }, field) =>
    `“${question ?? ''}” in “${field}” has two options with the code “${option ?? ''}”. Please change one.`,
  conditionOnNothing: ({ question, on }, field) =>
    `“${question ?? ''}” in “${field}” hangs on the answer to “${on ?? ''}”, but no earlier question has that code and that answer: it would never be asked. Name an earlier question and one of its answers, or drop the condition.`,
  conditionNeverMet: ({ question, on }, field) =>
    `“${question ?? ''}” in “${field}” hangs on “${on ?? ''}”, but the two are put to different proposers, kinds or rounds: it would never be asked. Make them the same, or drop the condition.`,
  silenceIsConsent: (_, field) =>
    `“${field}” takes silence for content, which raises every satisfaction rate. No rule of any place says so; please make sure yours does.`,
  reminderAfterFeedback: (_, field) =>
    `“${field}” is longer than the time to judge: the reminder would come when it is over. Shorten it, or give more time to judge.`,
  automaticButOneRound: (_, field) =>
    `“${field}” is automatic, but a part is handled once at most, so that no second round can start. Please raise the limit or decide on review.`,
  afterLastRoundIdle: (_, field) =>
    `“${field}” names a form, but conciliation after the last round is off: an item may be closed without it. Switch it on if it is meant.`,
  preCheckOfNothing: (_, field) =>
    `The pre-check is for listed letters, but “${field}” lists none. Please choose, or set the pre-check to none or all.`,
  noCategories: (_, field) =>
    `“${field}” is empty: there is nothing to choose at filing. Better enter one at least.`,
  recessBackwards: ({ from, to }, field) =>
    `A span of “${field}” ends on ${to ?? ''}, before it begins on ${from ?? ''}. Exchange the two days.`,
  categoryTwice: ({ category }, field) => `“${field}” has “${category ?? ''}” twice. Remove one.`,
  clearedTwiceRunning: ({ step }, field) =>
    `Step ${step ?? ''} of “${field}” is the same as the one before: one person would clear twice. Remove one.`,
  clearanceWithoutPerson: ({ step }, field) =>
    `Nobody can take step ${step ?? ''} of “${field}”: no account of the county has that role. Open an account first, or remove the step.`,
  delegationsBoundInVain: (_, field) =>
    `“${field}” names delegations, while “Delegations may propose” is off, so it has no effect. Take delegations off, or let them propose.`,
  agreedWithoutCountersigning: (_, field) =>
    `“${field}” asks for one agreed letter, but nobody countersigns it: the agreement is nowhere on record. Consider asking for countersignatures.`,
  noFaceToFace: (_, field) => `“${field}” is empty: the meeting rate would always be 0. Choose one at least.`,
  extensionWithinReply: (_, field) =>
    `“${field}” is shorter than “Reply limit”: an extension would mean nothing. Lengthen it, or shorten the limit.`,
}
