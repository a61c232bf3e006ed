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
  ItemFiled: ({ number }) => `Put on file${when(number, text => ` as No. ${text}`)}`,
  ItemRefused: ({ ground, explanation }) =>
    `Not accepted${when(ground, code => `: ${named(vocabulary.groundsForRefusal, code)}`)}${when(explanation, text => `. ${text}`)}`,
  ItemMerged: ({ title }) => `Merged into another item${when(title, text => `: “${text}”`)}`,
  ItemAbsorbed: ({ title }) => `Another item was merged into this one${when(title, text => `: “${text}”`)}`,
  PointsSplit: ({ count }) =>
    `Split${when(count, text => ` into ${text} ${text === '1' ? 'point' : 'points'}`)}`,
  AllotmentProposed: ({ mode, count }) =>
    `Units proposed${when(mode, code => `: ${named(vocabulary.handlingModes, code)}`)}${when(count, text => `, ${units(text)}`)}`,
  ItemAssigned: ({ mode, count }) =>
    `Assigned${when(mode, code => `: ${named(vocabulary.handlingModes, code)}`)}${when(count, text => `, ${units(text)}`)}`,
  AssignmentAccepted: ({ unit }) => `${or(unit, 'The unit')} signed for it`,
  AssignmentObjected: ({ unit, reason }) =>
    `${or(unit, 'The unit')} objected${when(reason, text => `: ${text}`)}`,
  AssignmentAdjusted: ({ unit, note }) =>
    `Reassigned${when(unit, text => ` to ${text}`)}${when(note, text => `: ${text}`)}`,
  ObjectionRuledOn: ({ unit, ruling }) =>
    `Ruled${when(unit, text => ` that ${text} handles it`)}${when(ruling, text => `: ${text}`)}`,
  FiveFixed: ({ unit, completeBy }) =>
    `${or(unit, 'The unit')} completed the five fixes${when(completeBy, date => `, to be done by ${date}`)}`,
  CoHostOpinionAsked: ({ unit, dueOn }) =>
    `Opinion of ${or(unit, 'the co-host')} asked${when(dueOn, date => `, due on ${date}`)}`,
  CoHostOpinionGiven: ({ unit }) => `${or(unit, 'The co-host')} gave its opinion`,
  ContactLogged: ({ unit, means, heldOn }) =>
    `${or(unit, 'The unit')} logged a contact${when(means, code => `: ${named(vocabulary.contactMeans, code)}`)}${when(heldOn, date => `, ${date}`)}`,
  ContactConfirmed: ({ verdict }) =>
    `A proposer answered for the contact${when(verdict, code => `: ${named(vocabulary.contactVerdicts, code)}`)}`,
  ReplyDrafted: ({ round }) => `Reply drafted${Number(round ?? 1) > 1 ? ` (round ${round})` : ''}`,
  ReplySubmittedForClearance: () => 'Reply sent to clearance',
  ReplyCleared: ({ note }) => `Cleared${when(note, text => `: ${text}`)}`,
  ReplyReturned: ({ note }) => `Draft sent back${when(note, text => `: ${text}`)}`,
  ReplySigned: ({ note }) => `Signed${when(note, text => `: ${text}`)}`,
  ReplyIssued: ({ documentNumber }) => `Issued${when(documentNumber, text => ` as ${text}`)}`,
  ReplyDelivered: ({ count, feedbackBy }) =>
    `Reply delivered${when(count, text => ` to ${text} ${text === '1' ? 'proposer' : 'proposers'}`)}${when(feedbackBy, date => `, feedback by ${date}`)}`,
  ReplyRead: () => 'A proposer read the reply',
  FeedbackGiven: ({ proposerName, attitude, result }) =>
    `${or(proposerName, 'A proposer')} judged${when(attitude, code => `: attitude ${named(vocabulary.opinionLevels, code).toLowerCase()}`)}${when(result, code => `, result ${named(vocabulary.opinionLevels, code).toLowerCase()}`)}`,
  RehandlingOrdered: ({ unit, round, reason, dueOn }) =>
    `To be handled again${when(unit, text => ` by ${text}`)}${when(round, text => ` (round ${text})`)}${when(dueOn, date => `, reply by ${date}`)}${when(reason, text => `: ${text}`)}`,
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
