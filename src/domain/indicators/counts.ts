import type { Indicator } from './indicator.ts'

/** Plain counts of a year, each a list that can be opened. */
export const counts = {
  handled: { name: 'handled', version: 1, source: 'filed and not merged away (承办)', of: { handled: true } },
  suggestions: {
    name: 'suggestions',
    version: 1,
    source: 'suggestions handled',
    of: { handled: true, kind: 'suggestion' },
  },
  suggestionsInSession: {
    name: 'suggestionsInSession',
    version: 1,
    source: 'suggestions handled, handed in during the plenary (大会期间)',
    of: { handled: true, kind: 'suggestion', period: 'inSession' },
  },
  suggestionsBetweenSessions: {
    name: 'suggestionsBetweenSessions',
    version: 1,
    source: 'suggestions handled, handed in between plenaries (闭会期间)',
    of: { handled: true, kind: 'suggestion', period: 'betweenSessions' },
  },
  proposals: {
    name: 'proposals',
    version: 1,
    source: 'proposals handled',
    of: { handled: true, kind: 'proposal' },
  },
  submitted: { name: 'submitted', version: 1, source: 'waiting for examination', of: { stage: 'submitted' } },
  toAllot: {
    name: 'toAllot',
    version: 1,
    source: 'filed, no units proposed yet',
    of: { stage: 'filed', allotted: false },
  },
  toAssign: {
    name: 'toAssign',
    version: 1,
    source: 'units proposed, not assigned yet',
    of: { stage: 'filed', allotted: true },
  },
  assigned: {
    name: 'assigned',
    version: 1,
    source: 'assigned (已交办)',
    of: { handled: true, assigned: true },
  },
  receiptsMissing: {
    name: 'receiptsMissing',
    version: 1,
    source: 'some unit has not signed by hand',
    of: { underHandling: true, receiptsMissing: true },
  },
  objectionsOpen: {
    name: 'objectionsOpen',
    version: 1,
    source: 'objection not settled',
    of: { objectionOpen: true },
  },
  underHandling: { name: 'underHandling', version: 1, source: 'being handled', of: { underHandling: true } },
  overdue: {
    name: 'overdue',
    version: 1,
    source: 'being handled, past the date of the reply',
    of: { underHandling: true, lamp: 'red' },
  },
  dueSoon: {
    name: 'dueSoon',
    version: 1,
    source: 'being handled, within the warning time before the reply',
    of: { underHandling: true, lamp: 'yellow' },
  },
  promisesOverdue: {
    name: 'promisesOverdue',
    version: 1,
    source: 'a promise of the reply is past its day and not kept',
    of: { promise: 'overdue' },
  },
  parkedReviewDue: {
    name: 'parkedReviewDue',
    version: 1,
    source: 'something parked is due to be looked at again',
    of: { parked: 'reviewDue' },
  },
  replied: {
    name: 'replied',
    version: 1,
    source: 'every unit delivered its first reply',
    of: { handled: true, replied: true },
  },
  awaitingFeedback: {
    name: 'awaitingFeedback',
    version: 1,
    source: 'replied, no answer of a proposer yet',
    of: { stage: 'replied', feedbackGiven: false },
  },
  feedbackOverdue: {
    name: 'feedbackOverdue',
    version: 1,
    source: 'replied, past the date of the proposer’s answer',
    of: { stage: 'replied', lamp: 'red' },
  },
  dissatisfied: {
    name: 'dissatisfied',
    version: 1,
    source: 'worst answer on the result of the standing round',
    of: { handled: true, result: 'dissatisfied' },
  },
  rehandled: {
    name: 'rehandled',
    version: 1,
    source: 'in a second or later round',
    of: { handled: true, rehandled: true },
  },
  closed: { name: 'closed', version: 1, source: 'closed (办结)', of: { closed: true } },
} as const satisfies Record<string, Indicator>
