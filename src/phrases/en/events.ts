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
}
