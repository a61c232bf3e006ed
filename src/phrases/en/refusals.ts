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
  unknownFile: () =>
    'One of the files was not uploaded by you, or is no longer part of this item. Remove it and upload it again.',
  scanNeeded: () =>
    'In this county a judgement entered from paper comes with its scan. Scan or photograph the form and upload it.',
  kindNotYours: () =>
    'Deputies and delegations hand in suggestions, members and bodies of the CPPCC proposals. Choose the kind that is yours.',
  notYourOwnItem: () => 'You can hand in only what you lead. The lead hands in a joint item.',
  alreadySubmitted: () => 'This item was handed in already; there is nothing left to do.',
  leadOnly: () => 'This step belongs to the lead proposer.',
  notInvited: () => 'You were not invited to sign this item.',
  invitationAnswered: () => 'You have answered this invitation already; it cannot be changed.',
  coSigningOver: ({ until }) =>
    `Signatures were taken until ${until ?? ''}. Names not signed by then do not count.`,
  coSignersByInvitation: () =>
    'Co-signers confirm for themselves. Please invite them; a name counts once it is signed.',
  withdrawalAsked: () => 'Withdrawal was asked for already; the co-signers are still to answer.',
  withdrawalOver: () => 'The item is being handled and can no longer be withdrawn. Please talk to the unit.',
  othersMergedIn: () => 'Other items were merged into this one. Please ask the examining office.',
  nothingToConsentTo: () => 'No withdrawal waits for your answer.',
  consentGiven: () => 'You have answered already.',
  conversionNotOfThisKind: () =>
    'An item of this kind cannot be passed on in this way. Please choose another.',
  dayOfTransfer: () => 'Say on which day it was sent to the other authority.',
  addresseeOfConversion: () => 'Please name the authority outside the county that receives it.',
  noProposer: () => 'Name at least one proposer.',
  sameProposerTwice: () => 'The same proposer is named twice. Remove one.',
  mainUnderHandling: ({ title }) =>
    `The main item${title ? ` “${title}”` : ''} was assigned or ended already. Its reply goes to these proposers too.`,
  billsByTheCongress: () =>
    'A bill becomes a suggestion, and the office of the congress enters it. Please turn to that office.',
  contactPersonNeeded: () =>
    'Please give the name and telephone of a contact person; the units reach you through that person.',
  delegationsDoNotPropose: () =>
    'In this county delegations make no suggestions of their own. Please let a deputy hand it in, alone or with others.',
  collectiveOutsideSession: ({ name }) =>
    `In this county ${name ?? 'such a group'} hands in during the plenary only. Please wait for the next plenary, or let members hand it in, alone or together.`,
  samePeriod: () => 'It counts there already; there is nothing to correct.',
  cutOffOutsideSession: () =>
    'The cut-off has to lie between the first and the last day of the session. Please correct it.',
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
  notConsulted: () => 'Your unit is not asked about this item now.',
  consultationOver: ({ until }) =>
    `Answers were taken until ${until ?? ''}. You can still object after the assignment.`,
  consultationOpen: ({ until }) =>
    `Units may answer until ${until ?? ''}. Please assign it after that, or once all have answered.`,
  notYetCirculated: () =>
    'The units are to be asked before the assignment. Please send the draft round first.',
  recess: ({ from, to }) =>
    `From ${from ?? ''} to ${to ?? ''} is a recess: units are not asked. Please come back after it.`,
  endsInRecess: ({ from, to }) =>
    `The last day lies in the recess from ${from ?? ''} to ${to ?? ''}. Please choose a day outside it.`,
  nobodyToRemind: () => 'There is nobody to remind: all have answered, or the time to answer is over.',
  objectionNeedsReason: () => 'Please give the reason and the basis of your objection.',
  proposersDoNotObject: () => 'In this county proposers do not object to units.',
  proposerObjectionOpen: () => 'An objection waits for its answer already.',
  noProposerObjection: () => 'No objection of a proposer waits for an answer.',
  letterSigned: () => 'The reply is signed; the part cannot pass to another unit now.',
  officeProposes: () => 'The office of the unit proposes.',
  leadersMark: () => 'This is for the leaders of the unit.',
  fiveFixesFirst: () =>
    'In this county the five fixes say who answers for the part before a contact is entered. Complete them first.',
  nobodyHolds: () =>
    'The five fixes name nobody yet, so there is nobody to take over from. Complete them first.',
  handOverToSame: () => 'Nobody changes by this. Name another handler, section or leader in charge.',
  leaderNotRead: () =>
    'In this county the unit’s leader reads and signs the item before its reply is drafted. Ask the leader to mark it as read.',
  leaderMustLead: () =>
    'In this county key items are led by the unit’s main leader. Ask the leader to choose “takes the lead” inside the unit.',
  holdsWork: ({ count }) =>
    `This account still answers for ${count ?? 'some'} parts under handling. Hand them over to others of the unit first, then close it or change its role.`,
  standInNotOfUnit: () => 'A stand-in needs an open account of the same unit. Choose somebody else.',
  standInDays: () =>
    'The days do not fit: the first is not after the last, and the last is not before today. Change them.',
  standInChain: () =>
    'Standing in is not passed on: on these days the stand-in is away himself, or the absent person stands in for another. Choose somebody else or other days, or end the other one first.',
  takerNotOfUnit: () => 'Whoever takes over needs an open account of the same unit. Choose somebody else.',
  handOverInstead: () =>
    'Leader, section, handler and supervising person are named already. When they change, the unit’s office or leader hands the part over and says why.',
  appointmentInPast: ({ today }) =>
    `That day is over. Choose ${today ?? 'today'} or later; what has taken place already is entered as a contact.`,
  appointmentOpen: ({ on }) =>
    `There is an appointment${on ? ` on ${on}` : ''} already. Enter the contact or cancel it first; where the proposer asked for another time, a new one takes its place.`,
  noAppointment: () =>
    'There is no open appointment; somebody may just have dealt with it. Load the page again.',
  otherTimeNeedsWords: () => 'Say which time would suit you.',
  contactsLacking: ({ phase, least, counted, faceToFace, confirmed }) =>
    `In this county ${least ?? 'more'} ${Number(faceToFace) === 1 ? 'face-to-face ' : ''}contacts${phase === undefined || phase === 'any' ? '' : ` (${phase} handling)`} are needed before the reply${Number(confirmed) === 1 ? ', confirmed by a proposer' : ''}; there are ${counted ?? 'fewer'}. Go on with contact and enter it${Number(confirmed) === 1 ? ', and ask the proposer to confirm' : ''}.`,
  wordsNeeded: () => 'Please write what you mean.',
  noAllotment: () => 'No units are proposed yet. Propose them before assigning.',
  meetingUnknown: () => 'This assignment meeting was not found. Record it first.',
  meetingNotYetHeld: ({ heldOn }) =>
    `The meeting is on ${heldOn ?? ''}; items can be assigned from that day on.`,
  objectionWindowClosed: ({ closedOn }) =>
    `The time to object ended on ${closedOn ?? ''} and counts as acceptance. Speak to the supervision office.`,
  ruledAlready: () => 'The supervision office has ruled. Handle the item as ruled.',
  signedAlready: ({ acceptedOn, acceptedBy }) =>
    `Your unit${acceptedBy ? `, through ${acceptedBy},` : ''} signed for it on ${acceptedOn ?? ''}. Nothing more is to be signed, and it can no longer object. Speak to the supervision office if it cannot be done.`,
  rulingNeeded: ({ times }) =>
    `The item was returned ${times === undefined ? 'too often' : `${times} times`}. Bring the units together and have a leader rule.`,
  rulerNeeded: ({ times }) =>
    `The item was returned ${times === undefined ? 'too often' : `${times} times`}. Name the leader who rules.`,
  beforeObjection: ({ objectedOn }) =>
    `The talks cannot have been before the objection${objectedOn === undefined ? '' : ` (${objectedOn})`}. Check the day.`,
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
  countersignNotAsked: () =>
    'The other units have not been asked to countersign this text yet. Please send it round first.',
  countersignAsked: () =>
    'This text is with the other units already. Please wait, or change it and send it anew.',
  countersignNotAskedOfYou: () =>
    'No text waits for your unit’s countersignature. A changed text will be sent to you again.',
  countersignOutstanding: ({ count }) =>
    `${count ?? ''} more to countersign. Please remind them, or write down why not to wait.`,
  countersignRefused: () =>
    'A unit objects to this text. Please agree, change it and send it anew; failing that, your leader asks the supervision office to decide.',
  countersignNotAwaited: () =>
    'This unit is not being waited for. An objection is settled by a change or by the supervision office.',
  noCountersigning: () => 'This letter needs no countersignature; please send it to clearance.',
  objectionNeedsWords: () => 'Please say why you object, so that the host can change the text.',
  noDisagreement: () => 'There is no objection to be decided; please reload.',
  nothingRaised: () => 'No disagreement waits for a decision; please reload.',
  jointLetterByAnother: () =>
    'The first joint host writes one agreed letter here; please say your view when it asks for your countersignature.',
  replyExists: () => 'The reply is in clearance or signed. It can be changed only after it was returned.',
  emptyAnswer: ({ point }) => `“${point ?? ''}” has no answer. Answer every point.`,
  unknownResultClass: () => 'Choose a result class.',
  planNeeded: ({ class: code }) => `Class ${code ?? ''} needs a plan; please add it first.`,
  planDayNeeded: ({ class: code }) => `The plan of class ${code ?? ''} needs its day; please add it first.`,
  responsibleNeeded: ({ class: code }) =>
    `The plan of class ${code ?? ''} needs a responsible person; please add it first.`,
  upwardReportNeeded: ({ class: code }) =>
    `Class ${code ?? ''} needs when and to which higher organ it was reported; please add it first.`,
  classNeedsReason: () => 'A change of the class needs a reason; please write it down.',
  letterLacksForClass: ({ class: code }) =>
    `The letter does not say what class ${code ?? ''} demands. Please return it to the unit to be completed.`,
  reasonNeeded: ({ class: code }) => `Class ${code ?? ''} needs the reason why it cannot be done.`,
  notYourClearanceStep: () =>
    'This clearance step is not yours. Wait for the one before, or ask your unit’s office.',
  mainLeaderSigns: () => 'This letter is signed by the main leader of the unit; please pass it on.',
  countyLeaderSigns: () =>
    'This letter goes out in the county government’s name; once your unit has agreed, please wait for the county leader to sign it.',
  keyItemInGovernmentsName: () =>
    'By the county’s rules key items are handled in the government’s name; please tick “In the county government’s name” in the allotment.',
  leaderInChargeSigns: () =>
    'This letter is signed by the leader in charge or the main leader; please pass it on.',
  notYourWord: () => 'You can take back your own word only, while nobody has acted on it.',
  stepNotYetPassed: () => 'It can go back only to a step it has passed.',
  letterWasRead: ({ readOn }) => `The addressee read it on ${readOn ?? ''}; no other way is needed.`,
  letterReceived: ({ on }) => `It was received on ${on ?? ''}; nothing more is needed.`,
  bounceKnown: () => 'It is on record that the letter did not arrive. Please try another way.',
  everybodyHasIt: () => 'Everybody has received or read the letter; there is nothing to record.',
  receivedBeforeSent: ({ on }) =>
    `It cannot have been received before it was sent on ${on ?? ''}. Please correct the day.`,
  notOnline: ({ name }) =>
    `${name ?? 'This proposer'} has no account and cannot be reached online. Choose in person or by post.`,
  nameTheSignatory: () => 'Say which signatory it is; a signatory speaks for himself only.',
  leadIsWrittenTo: () => 'The lead gets the letter directly; nothing is to be passed on to him.',
  relayAnswered: () => 'That is on record already; nothing changes.',
  noRelayHere: () => 'For this item the lead passes no reply on; every addressee gets it directly.',
  nothingToPassOn: () => 'No signatory waits for you to pass the reply on.',
  deliveryMissing: ({ name }) =>
    `The reply has not reached ${name ?? 'a proposer'}, so the item cannot be closed. Send it another way, or record the receipt.`,
  noOpinionToReturn: () => 'The co-host has given no opinion yet.',
  noOpinionToWaive: () => 'No opinion of this co-host is outstanding.',
  documentNumberTaken: () => 'This document number is used. Choose another.',
  addresseeMissing: ({ expected }) =>
    `Choose a means of delivery for each of the ${expected ?? ''} proposers.`,
  notAddressee: () => 'This reply is not addressed to you. Open your own items from your desk.',
  feedbackGiven: () =>
    'You have judged this reply; the judgement stands. If something new came up, speak to the supervision office.',
  nothingEntered: () =>
    'Nobody entered a judgement on this reply for you, or it was looked into already; there is nothing to contest.',
  nothingContested: () => 'No objection waits to be looked into. Please reload.',
  contestOpen: ({ name }) =>
    `${name ?? 'A proposer'} contests the judgement that was entered. Ask for an answer in person, or let the body’s office confirm it.`,
  everybodyAnswered: () => 'Everybody who can has judged; nobody is to be reminded.',
  remindedToday: () => 'They were reminded today; try again another day.',
  dissatisfiedNeedsReason: () => 'Say why you are dissatisfied, so that it can be handled again.',
  nobodyDissatisfied: () => 'Nobody is dissatisfied in this round; it need not be handled again.',
  unknownOpinion: () => 'This answer is not on this year’s form. Please reload and choose again.',
  pointNotJudged: () => 'Please judge every point of the reply.',
  questionNotAnswered: ({ question }) => `Please answer “${question ?? ''}”.`,
  feedbackEnteredAlready: ({ name }) => `${name ?? 'This proposer'} has judged already.`,
  lastRound: ({ rounds }) =>
    `A part is handled ${rounds ?? ''} times at most. Please bring both sides together.`,
  roundsLeft: () => 'It can still be handled again; conciliation comes after the last round.',
  declinedAlready: () => 'It was decided already not to handle this round again.',
  evaluationNeeded: () =>
    'Somebody is dissatisfied after the last round. Record the evaluation by units and experts, then close.',
  specialExplanationNeeded: () =>
    'Somebody is dissatisfied after the last round. Record the meeting or the special explanation, then close.',
  otherFormHere: () =>
    'The rules of this year have another form after the last round. Choose one that the form offers.',
  conciliationNeeded: () =>
    'Somebody is dissatisfied after the last round. Please record the conciliation before closing.',
  feedbackOutstanding: () =>
    'Not everybody has answered, and the time to answer is not over. Close it later.',
  dissatisfiedOpen: () => 'A proposer is dissatisfied. Have it handled again before closing.',
  milestoneAfterDue: ({ dueOn }) =>
    `A milestone cannot lie after the promise’s own date ${dueOn ?? ''}. Choose earlier days.`,
  evidenceNeeded: () => 'Say what proves that the promise is kept.',
  explanationNeeded: () => 'Say why the promise is not kept.',
  dueNotChanged: () => 'This is the date it has already. Choose another.',
  dayPassed: () => 'The day has passed or is today. Choose a later one.',
  notClaimedMet: () =>
    'The unit has not reported the promise as kept yet. Wait for its report, or ask for it.',
  promiseNotDue: ({ dueOn }) =>
    `The promise is due on ${dueOn ?? ''}. Come back when it was reported or is overdue.`,
  consentNeeded: () => 'Say who agreed that it need not be kept, and how. Ask the proposers first.',
  verdictNeedsWords: () => 'Say what is missing, so that it can be looked into.',
  promiseJudged: () =>
    'You have judged this promise; the judgement stands. You are asked again when something new is reported.',
  supplementSent: () => 'The supplementary reply was sent already.',
  holderAlready: () => 'This unit owes the promise already. Choose another.',
  newPromiseNeeded: () => 'Write what is promised now, and until when.',
  reviewTooLate: ({ latest }) => `The next review cannot be after ${latest ?? ''}. Choose an earlier day.`,
  classNotChanged: () => 'It is in this class already. Choose another.',
  classChangePending: () => 'A proposal waits for the supervision office. Wait for its ruling.',
  replyOfEarlierRound: () =>
    'This letter belongs to an earlier round. Change the class of the letter that stands.',
  nothingProposed: () => 'The unit has not proposed another class; there is nothing to turn down.',
  promiseOpen: ({ dueOn }) =>
    `A promise due on ${dueOn ?? ''} is still open. Check it first, or cancel it with consent.`,
  noPromiseMet: () => 'No promise of this part was found kept. It cannot count as solved yet.',
  proposerNotAgreed: () =>
    'The proposers have not called the promise kept, as this county asks. Wait for their judgement.',
  extensionNotLater: ({ dueOn }) =>
    `An extension has to lie after the present day, ${dueOn ?? ''}. Choose a later one.`,
  extensionBeyondLimit: ({ latest }) =>
    `It can be extended to ${latest ?? ''} at most. Choose an earlier day.`,
  extensionAtLimit: () =>
    'The longest time is used up; it cannot be extended again. Reply by the day that stands.',
  extensionTooLate: ({ dueOn }) =>
    `The due day, ${dueOn ?? ''}, has passed; it cannot be extended now. Reply soon and tell the supervision office why.`,
  extensionRequested: () =>
    'A wish for an extension is waiting. Wait for the decision, or withdraw it first.',
  extensionConsented: () => 'You have agreed to it. Wait for the other office to decide.',
  noExtension: () => 'There is no extension to act on. Load the page again and look.',
  refusalNeedsReason: () => 'Say why it is refused, so that the unit understands.',
  clockPaused: () => 'The clock of this part is stopped. Let it run again first.',
  clockRuns: () => 'The clock of this part is running; nothing has to be done.',
  pauseTooLate: ({ dueOn }) =>
    `The due day, ${dueOn ?? ''}, has passed; the clock cannot be stopped now. Reply soon.`,
  datesLocked: ({ year }) =>
    `The year ${year ?? ''} is locked: its dates are not counted anew. Where a single date is wrong, correct it by hand.`,
  sameCategory: () => 'This is its category already. Choose another one.',
  categoryUnknown: () =>
    'The county has no such category. Choose one of the list, or have the administrator add it to the rules.',
  sameDeadline: () => 'This is the day that stands already. Enter the corrected one.',
  keyAlready: () => 'It is a key item already. To change it, unname it and name it again.',
  notKey: () => 'It is no key item. Name it one first.',
  keyTypeNotYours: () => 'This sort of key item is not named by you. Choose the one of your own office.',
  calendarBadDays: () => 'Some days occur twice or belong to another year. Check them.',
  jurisdictionExists: () => 'This jurisdiction exists already. Choose another code.',
  unitClosed: () => 'That unit has ended. Choose one that still exists.',
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
  draftChanged: () =>
    'This draft was just changed on another device. Open the latest one and go on from there.',
  draftGone: () => 'This draft was handed in or deleted. To go on writing, keep it as a new one.',
  tooManyDrafts: ({ most }) =>
    `There are ${most ?? 'too many'} drafts already. Delete some that are not needed, then begin a new one.`,
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
