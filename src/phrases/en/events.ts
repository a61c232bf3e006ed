import { named, type EventPhrases } from '../event-phrases.ts'
import { vocabulary } from './vocabulary.ts'

type Fact = string | number | undefined

const or = (fact: Fact, other: string) => (fact === undefined ? other : String(fact))
/** A part of the line that is there only when its fact is. */
const when = (fact: Fact, words: (fact: string) => string) =>
  fact === undefined || fact === '' ? '' : words(String(fact))
const units = (count: string) => (count === '1' ? '1 unit' : `${count} units`)

/** The history of an item, line by line. */
export const events: EventPhrases = {
  ItemSubmitted: () => 'Handed in',
  CoSigningOpened: ({ count, until }) =>
    `Co-signers invited${when(count, text => `: ${text}`)}${when(until, date => `, until ${date}`)}`,
  InvitationAnswered: ({ signs, opinion }) =>
    `${Number(signs) === 1 ? 'Signed' : 'Declined to sign'}${when(opinion, text => `: ${text}`)}`,
  ItemHandedIn: ({ count }) => `Handed in${when(count, text => ` with ${text} names`)}`,
  ItemAbandoned: () => 'Given up',
  ItemResubmitted: () => 'Handed in again after change',
  WithdrawalAsked: ({ reason }) => `The lead asks to withdraw it${when(reason, text => `: ${text}`)}`,
  WithdrawalAnswered: ({ consents }) =>
    Number(consents) === 1 ? 'A co-signer agrees to the withdrawal' : 'A co-signer refuses the withdrawal',
  ItemWithdrawn: ({ reason }) => `Withdrawn${when(reason, text => `: ${text}`)}`,
  DelegationCheckPassed: ({ note }) => `Passed by the delegation${when(note, text => `: ${text}`)}`,
  ItemReturned: ({ reason }) => `Returned for change${when(reason, text => `: ${text}`)}`,
  WithdrawalAdvised: ({ reason }) => `Advised to withdraw${when(reason, text => `: ${text}`)}`,
  ItemConverted: ({ destination, addressee, explanation, labelEn }) =>
    `Passed on${when(labelEn, text => ` (${text})`)}${when(destination, code => `: ${named(vocabulary.conversions, code)}`)}${when(addressee, text => ` (${text})`)}${when(explanation, text => `. ${text}`)}`,
  ItemFiled: ({ number }) => `Put on file${when(number, text => ` as No. ${text}`)}`,
  ItemRefused: ({ ground, labelEn, explanation }) =>
    `Not accepted${when(labelEn ?? ground, text => `: ${named(vocabulary.earlierGrounds, text)}`)}${when(explanation, text => `. ${text}`)}`,
  PeriodCorrected: ({ period, reason }) =>
    `When it was handed in was corrected${when(period, code => ` to ${named(vocabulary.periods, code)}`)}${when(reason, text => `: ${text}`)}`,
  CategoryChanged: ({ category, former, reason }) =>
    `Category changed${when(former, text => ` from ${text}`)}${when(category, text => ` to ${text}`)}${when(reason, text => `: ${text}`)}`,
  ItemMerged: ({ title }) => `Merged into another item${when(title, text => `: “${text}”`)}`,
  ItemUnmerged: ({ title, reason }) =>
    `An item of its own again${when(title, text => `, no longer merged into “${text}”`)}${when(reason, text => `: ${text}`)}`,
  ItemReleased: ({ title }) => `An item left this one again${when(title, text => `: “${text}”`)}`,
  ItemAbsorbed: ({ title }) => `Another item was merged into this one${when(title, text => `: “${text}”`)}`,
  PointsSplit: ({ count }) =>
    `Split${when(count, text => ` into ${text} ${text === '1' ? 'point' : 'points'}`)}`,
  AllotmentProposed: ({ mode, count }) =>
    `Units proposed${when(mode, code => `: ${named(vocabulary.handlingModes, code)}`)}${when(count, text => `, ${units(text)}`)}`,
  ConsultedReminded: ({ count, until }) =>
    `Reminded ${or(count, 'some')} unit(s) to answer${when(until, date => `, by ${date}`)}`,
  AllotmentCirculated: ({ count, until }) =>
    `Draft allotment sent round${when(count, text => ` to ${units(text)}`)}${when(until, date => `, until ${date}`)}`,
  AllotmentAnswered: ({ unit, agrees, reason }) =>
    `${or(unit, 'A unit')} ${Number(agrees) === 1 ? 'agrees' : 'objects'}${when(reason, text => `: ${text}`)}`,
  PartReassigned: ({ unit, reason }) =>
    `Reassigned${when(unit, text => ` to ${text}`)}${when(reason, text => `: ${text}`)}`,
  PartJoined: ({ unit, reason }) =>
    `The part of ${or(unit, 'the former unit')} was joined with another unit’s part${when(reason, text => `: ${text}`)}`,
  UnitsObjectedTo: ({ reason }) => `A proposer objects to the units${when(reason, text => `: ${text}`)}`,
  ProposerObjectionAnswered: ({ answer }) => `The proposer was answered${when(answer, text => `: ${text}`)}`,
  UnitMarked: ({ unit, act, text }) =>
    `${or(unit, 'The unit')}${when(act, code => `: ${named(vocabulary.unitActs, code).toLowerCase()}`)}${when(text, words => `: ${words}`)}`,
  ItemAssigned: ({ mode, count }) =>
    `Assigned${when(mode, code => `: ${named(vocabulary.handlingModes, code)}`)}${when(count, text => `, ${units(text)}`)}`,
  AssignmentAccepted: ({ unit }) => `${or(unit, 'The unit')} signed for it`,
  AssignmentObjected: ({ unit, reason }) =>
    `${or(unit, 'The unit')} objected${when(reason, text => `: ${text}`)}`,
  AssignmentAdjusted: ({ unit, note }) =>
    `Reassigned${when(unit, text => ` to ${text}`)}${when(note, text => `: ${text}`)}`,
  MediationRecorded: ({ heldOn, result }) =>
    `The units were brought together${when(heldOn, date => ` on ${date}`)}${when(result, text => `: ${text}`)}`,
  ObjectionRuledOn: ({ unit, ruling, ruledBy }) =>
    `${when(ruledBy, name => `${name}: `)}Ruled${when(unit, text => ` that ${text} handles it`)}${when(ruling, text => `: ${text}`)}`,
  PartHandedOver: ({ unit, from, to, reason }) =>
    `${unit ?? 'The unit'} hands over${from ? `: ${from}` : ''}${to ? ` → ${to}` : ''}${reason ? ` (${reason})` : ''}`,
  FiveFixed: ({ unit, completeBy }) =>
    `${or(unit, 'The unit')} completed the five fixes${when(completeBy, date => `, to be done by ${date}`)}`,
  CoHostOpinionAsked: ({ unit, dueOn }) =>
    `Opinion of ${or(unit, 'the co-host')} asked${when(dueOn, date => `, due on ${date}`)}`,
  CoHostOpinionGiven: ({ unit }) => `${or(unit, 'The co-host')} gave its opinion`,
  ContactPlanned: ({ unit, means, on, time, place }) =>
    `${or(unit, 'The unit')} asks for an appointment${when(means, code => `: ${named(vocabulary.contactMeans, code)}`)}${when(on, date => `, ${date}`)}${when(time, text => ` ${text}`)}${when(place, text => `, ${text}`)}`,
  AppointmentAnswered: ({ answer, note }) =>
    `A proposer answers the appointment${when(answer, code => `: ${named(vocabulary.appointmentAnswers, code)}`)}${when(note, text => ` (${text})`)}`,
  AppointmentCancelled: ({ unit, reason }) =>
    `${or(unit, 'The unit')} cancels the appointment${when(reason, text => `: ${text}`)}`,
  ContactLogged: ({ unit, means, heldOn }) =>
    `${or(unit, 'The unit')} logged a contact${when(means, code => `: ${named(vocabulary.contactMeans, code)}`)}${when(heldOn, date => `, ${date}`)}`,
  ContactConfirmed: ({ verdict }) =>
    `A proposer answered for the contact${when(verdict, code => `: ${named(vocabulary.contactVerdicts, code)}`)}`,
  ReplyDrafted: ({ round }) => `Reply drafted${Number(round ?? 1) > 1 ? ` (round ${round})` : ''}`,
  ReplySubmittedForClearance: () => 'Reply sent to clearance',
  ReplyCleared: ({ note }) => `Cleared${when(note, text => `: ${text}`)}`,
  ReplyReturned: ({ note }) => `Draft sent back${when(note, text => `: ${text}`)}`,
  CountersignatureAsked: ({ count }) => `Sent round to be countersigned${when(count, text => ` (${text})`)}`,
  ReplyCountersigned: ({ unit, agrees, note }) =>
    `${unit ?? 'A unit'} ${Number(agrees) === 1 ? 'countersigned' : 'objected'}${when(note, text => `: ${text}`)}`,
  CountersignatureWaived: ({ unit, reason }) =>
    `${unit ?? 'A unit'} not waited for${when(reason, text => `: ${text}`)}`,
  DisagreementRaised: ({ unit, view }) =>
    `Disagreement with ${unit ?? 'a unit'} put to the supervision office${when(view, text => `: ${text}`)}`,
  DisagreementDecided: ({ unit, ruling, decision }) =>
    `Disagreement with ${unit ?? 'a unit'} decided: ${ruling === 'asDrafted' ? 'the text stands' : 'to be changed'}${when(decision, text => `. ${text}`)}`,
  ClearanceTakenBack: ({ note }) => `Clearance taken back${when(note, text => `: ${text}`)}`,
  ReplyTextDiscarded: ({ note }) => `Text removed, to be drafted anew${when(note, text => `: ${text}`)}`,
  ReplyRecalled: ({ note }) => `Draft taken back${when(note, text => `: ${text}`)}`,
  ClearanceBypassed: ({ note }) => `Chain bypassed${when(note, text => `, because: ${text}`)}`,
  PreCheckPassed: ({ note, from, to, reason }) =>
    `Passed by the supervision office${when(note, text => `: ${text}`)}${when(to, code => `; class ${from ?? ''} changed to ${code}${when(reason, text => `: ${text}`)}`)}`,
  ReplyRedelivered: ({ means, note }) =>
    `Delivered another way${when(means, code => `: ${named(vocabulary.deliveryMeans, code)}`)}${when(note, text => ` (${text})`)}`,
  RelayConsented: ({ proposerName, consents }) =>
    `${proposerName ?? 'A signatory'} ${consents === 'no' ? 'wants the letter directly' : 'lets the lead pass the reply on'}`,
  LetterBounced: ({ proposerName, cause, note }) =>
    `The reply did not reach ${proposerName ?? 'a proposer'}${when(cause, code => `: ${named(vocabulary.bounceCauses, code)}`)}${when(note, text => ` (${text})`)}`,
  ReceiptRecorded: ({ proposerName, on }) =>
    `Receipt recorded: ${proposerName ?? 'a proposer'} has the reply${when(on, date => ` since ${date}`)}`,
  RelayConfirmed: ({ count }) =>
    `The lead passed the reply on${when(count, text => ` to ${text} ${text === '1' ? 'signatory' : 'signatories'}`)}`,
  InterimReplySent: ({ unit, text }) =>
    `${or(unit, 'The unit')} sent an interim reply${when(text, words => `: ${words}`)}`,
  CoHostOpinionReturned: ({ unit, reason, dueOn }) =>
    `Opinion of ${or(unit, 'the co-host')} sent back${when(dueOn, date => `, due on ${date}`)}${when(reason, text => `: ${text}`)}`,
  CoHostOpinionWaived: ({ unit, reason }) =>
    `Goes on without the opinion of ${or(unit, 'the co-host')}${when(reason, text => `, because: ${text}`)}`,
  ReplySigned: ({ note }) => `Signed${when(note, text => `: ${text}`)}`,
  ReplyIssued: ({ documentNumber }) => `Issued${when(documentNumber, text => ` as ${text}`)}`,
  ReplyDelivered: ({ count, feedbackBy }) =>
    `Reply delivered${when(count, text => ` to ${text} ${text === '1' ? 'proposer' : 'proposers'}`)}${when(feedbackBy, date => `, feedback by ${date}`)}`,
  ReplyRead: () => 'A proposer read the reply',
  FeedbackGiven: ({ proposerName, attitude, result, helper }) =>
    `${or(proposerName, 'A proposer')} judged${when(attitude, code => `: attitude ${named(vocabulary.opinionLevels, code).toLowerCase()}`)}${when(result, code => `, result ${named(vocabulary.opinionLevels, code).toLowerCase()}`)}${when(helper, name => ` (entered by ${name})`)}`,
  FeedbackContested: ({ proposerName, reason }) =>
    `${or(proposerName, 'A proposer')} contests the entered judgement; it does not count for now${when(reason, text => `: ${text}`)}`,
  FeedbackConfirmed: ({ proposerName, reason }) =>
    `The judgement entered for ${or(proposerName, 'a proposer')} was looked into and confirmed${when(reason, text => `: ${text}`)}`,
  FeedbackReminded: ({ count, isByRule }) =>
    `${isByRule === 'yes' ? 'Reminded by rule' : 'Reminded'} to judge${when(count, text => `: ${text} ${text === '1' ? 'proposer' : 'proposers'}`)}`,
  RehandlingOrdered: ({ unit, round, reason, dueOn }) =>
    `To be handled again${when(unit, text => ` by ${text}`)}${when(round, text => ` (round ${text})`)}${when(dueOn, date => `, reply by ${date}`)}${when(reason, text => `: ${text}`)}`,
  RehandlingDeclined: ({ unit, reason }) =>
    `Not handled again${when(unit, text => ` by ${text}`)}${when(reason, text => `: ${text}`)}`,
  ConciliationRecorded: ({ form, outcome }) =>
    `Conciliation${when(form, code => ` (${named(vocabulary.conciliationForms, code)})`)}${when(outcome, text => `: ${text}`)}`,
  ExtensionRequested: ({ unit, wishedOn, reason }) =>
    `${or(unit, 'The unit')} asked for an extension${when(wishedOn, date => ` to ${date}`)}${when(reason, text => `: ${text}`)}`,
  ExtensionWithdrawn: ({ unit }) => `${or(unit, 'The unit')} withdrew its wish for an extension`,
  ExtensionConsented: () => 'Agreed to the extension; the other office has still to decide',
  ExtensionRefused: ({ note }) => `Extension refused${when(note, text => `: ${text}`)}`,
  ExtensionGranted: ({ unit, dueOn, originalDueOn, note }) =>
    `Extension granted${when(unit, text => ` to ${text}`)}${when(dueOn, date => `, now due ${date}`)}${when(originalDueOn, date => ` (at first ${date})`)}${when(note, text => `: ${text}`)}`,
  ExtensionRemoved: ({ dueOn, reason }) =>
    `Extension removed${when(dueOn, date => `, due ${date} again`)}${when(reason, text => `: ${text}`)}`,
  ClockPaused: ({ unit, pauseReason, note }) =>
    `Clock of ${or(unit, 'the unit')} stopped${when(pauseReason, code => `: ${named(vocabulary.pauseReasons, code)}`)}${when(note, text => `. ${text}`)}`,
  ClockResumed: ({ unit, days, unitOfDays, dueOn }) =>
    `Clock of ${or(unit, 'the unit')} runs again${when(days, text => `, ${text} ${unitOfDays === 'workingDay' ? 'working days' : 'days'} added back`)}${when(dueOn, date => `, due ${date}`)}`,
  DeadlineCorrected: ({ from, dueOn, reason }) =>
    `Due day corrected${when(from, date => ` from ${date}`)}${when(dueOn, date => ` to ${date}`)}${when(reason, text => `: ${text}`)}`,
  DatesRecalculated: ({ from, dueOn, reason }) =>
    `Dates recalculated${when(reason, text => ` (${text})`)}${from !== undefined && from !== dueOn ? `: ${from} became ${dueOn}` : ''}`,
  KeyItemNamed: ({ keyType, decidedBy, decidedOn, leader }) =>
    `Named ${keyType === undefined ? 'a key item' : named(vocabulary.keyItemTypes, keyType)}${when(decidedBy, text => `: ${text}`)}${when(decidedOn, date => ` (${date})`)}${when(leader, text => `, led by ${text}`)}`,
  KeyItemUnnamed: ({ reason }) => `No longer a key item${when(reason, text => `: ${text}`)}`,
  SupervisionPlanned: () => 'Plan of supervision made',
  SupervisionLogged: ({ form, heldOn, result }) =>
    `Supervised${when(form, code => `: ${named(vocabulary.supervisionForms, code)}`)}${when(heldOn, date => `, ${date}`)}${when(result, text => `. ${text}`)}`,
  SupervisionEnded: () => 'Report of supervision handed in',
  ItemClosed: ({ note }) => `Closed${when(note, text => `: ${text}`)}`,
  PromiseMade: ({ text, dueOn }) =>
    `Promise entered in the ledger${when(dueOn, date => `, due on ${date}`)}${when(text, words => `: ${words}`)}`,
  PromisePlanned: ({ unit, kind, responsible }) =>
    `${or(unit, 'The unit')} completed the promise${when(kind, code => `: ${named(vocabulary.promiseKinds, code).toLowerCase()}`)}${when(responsible, name => `, ${name} answers for it`)}`,
  PromiseReported: ({ unit, status, percent, text }) =>
    `${or(unit, 'The unit')} reported on its promise${when(status, code => `: ${named(vocabulary.promiseStatuses, code).toLowerCase()}`)}${when(percent, figure => `, ${figure} %`)}${when(text, words => `. ${words}`)}`,
  PromiseRescheduled: ({ from, to, reason }) =>
    `Date of the promise moved${when(from, date => ` from ${date}`)}${when(to, date => ` to ${date}`)}${when(reason, text => `: ${text}`)}`,
  PromiseHandedOver: ({ unit, reason }) =>
    `Promise handed over${when(unit, text => ` to ${text}`)}${when(reason, text => `: ${text}`)}`,
  PromiseChecked: ({ finding, evidence }) =>
    `The supervision office checked the promise${when(finding, code => `: ${named(vocabulary.promiseFindings, code).toLowerCase()}`)}${when(evidence, text => `. ${text}`)}`,
  ReplySupplemented: ({ unit, count }) =>
    `${or(unit, 'The unit')} sent a supplementary reply${when(count, text => ` to ${text} ${text === '1' ? 'proposer' : 'proposers'}`)}`,
  PromiseJudged: ({ proposerName, verdict, words }) =>
    `${or(proposerName, 'A proposer')} judged the promise${when(verdict, code => `: ${named(vocabulary.promiseVerdicts, code).toLowerCase()}`)}${when(words, text => `. ${text}`)}`,
  ItemParked: ({ reviewOn, reason }) =>
    `Parked${when(reviewOn, date => `, to be looked at again by ${date}`)}${when(reason, text => `: ${text}`)}`,
  ParkedReviewed: ({ outcome, reviewOn, reason }) =>
    `Parked matter looked at again${when(outcome, code => `: ${named(vocabulary.parkedOutcomes, code).toLowerCase()}`)}${outcome === 'stillParked' ? when(reviewOn, date => `, next time by ${date}`) : ''}${when(reason, text => `. ${text}`)}`,
  ClassChangeProposed: ({ from, to, evidence }) =>
    `The unit proposed another result class${when(from, code => `, from ${code}`)}${when(to, code => ` to ${code}`)}${when(evidence, text => `: ${text}`)}`,
  ResultClassChanged: ({ from, to, evidence }) =>
    `Result class changed${when(from, code => ` from ${code}`)}${when(to, code => ` to ${code}`)}${when(evidence, text => `: ${text}`)}`,
  ClassChangeRefused: ({ to, evidence }) =>
    `The proposed result class${when(to, code => ` ${code}`)} was turned down${when(evidence, text => `: ${text}`)}`,
}
