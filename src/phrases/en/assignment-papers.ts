import type { AssignmentPapersPhrases } from '../zh-CN/assignment-papers.ts'
import { writtenDate } from './written-date.ts'

/** The assignment notice and the lists per unit. */
export const assignmentPapers: AssignmentPapersPhrases = {
  demonstration: 'Demonstration data, not an official paper',
  noticeFallback: meeting => `Notice of assignment: ${meeting}`,
  addressees: 'To the undertaking units:',
  handedOver: ({ on, meeting, suggestions, proposals, units }) =>
    `On ${writtenDate(on)} ${meeting} handed over ${suggestions} ${
      suggestions === 1 ? 'suggestion' : 'suggestions'
    } and ${proposals} ${proposals === 1 ? 'proposal' : 'proposals'} to ${units} ${
      units === 1 ? 'unit' : 'units'
    }. The lists are attached.`,
  attachment: units => `Attachment: lists of the units (${units})`,
  listTitle: unit => `Assignments of ${unit}`,
  listFacts: ({ meeting, on, parts }) =>
    `${meeting}, assigned on ${writtenDate(on)}, ${parts} ${parts === 1 ? 'item' : 'items'}`,
  columns: {
    order: 'No.',
    kind: 'Kind',
    number: 'Number',
    title: 'Title',
    lead: 'Lead proposer',
    role: 'Role',
    hosts: 'Host',
    coHosts: 'Co-hosts',
    dueOn: 'Reply due',
  },
  nothing: 'Nothing was assigned at this meeting.',
  date: writtenDate,
}
