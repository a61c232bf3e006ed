import { formsAfterLastRound } from '#domain/vocabulary/conciliation-forms.ts'
import { feedbackSources } from '#domain/vocabulary/feedback-sources.ts'
import type { ChoicesOf, PlainFormTable } from './plain-form.tsx'

/** 代录、不再重办、协调会商: what the offices do around the judgement. */
export const feedbackForms = {
  enterFeedback: {
    part: 'replyId',
    fields: [
      { sort: 'choice', name: 'addressee', label: 'addressee', options: unheardAddressees },
      {
        sort: 'choice',
        name: 'source',
        label: 'source',
        options: ({ vocabulary }) =>
          feedbackSources.map(value => ({ value, label: vocabulary.feedbackSources[value] })),
      },
      { sort: 'line', name: 'helper', label: 'helper', max: 60, required: true },
      { sort: 'line', name: 'evidence', label: 'evidence', max: 500, required: true },
      { sort: 'files', name: 'files', label: 'scanOfForm' },
      { sort: 'choice', name: 'attitude', label: 'attitude', options: scale },
      { sort: 'choice', name: 'result', label: 'result', options: scale },
      { sort: 'long', name: 'reason', label: 'dissatisfiedReason', max: 4000 },
      { sort: 'long', name: 'comment', label: 'judgeComment', max: 4000 },
    ],
    isFinal: true,
  },
  confirmFeedback: {
    part: 'replyId',
    fields: [
      { sort: 'choice', name: 'proposerId', label: 'contestedBy', options: contestants },
      { sort: 'long', name: 'reason', label: 'confirmedReason', max: 2000, least: 4 },
    ],
    isFinal: true,
  },
  remindOfFeedback: { part: 'replyId', fields: [] },
  declineRehandling: {
    part: 'assignmentId',
    fields: [{ sort: 'long', name: 'reason', label: 'declinedReason', least: 4 }],
    isFinal: true,
  },
  recordConciliation: {
    part: 'assignmentId',
    fields: [
      {
        sort: 'choice',
        name: 'form',
        label: 'conciliationForm',
        options: ({ view, vocabulary }) =>
          formsAfterLastRound[view.settings.afterLastRound].map(value => ({
            value,
            label: vocabulary.conciliationForms[value],
          })),
      },
      { sort: 'date', name: 'heldOn', label: 'heldOn' },
      { sort: 'line', name: 'people', label: 'conciliationPeople', max: 500, required: true },
      { sort: 'long', name: 'outcome', label: 'conciliationOutcome', max: 4000, least: 4 },
    ],
  },
} as const satisfies Record<string, PlainFormTable>

function scale({ view }: ChoicesOf) {
  return view.settings.surveyScale.map(({ code, label }) => ({ value: code, label }))
}

function contestants({ view: { item }, target }: ChoicesOf) {
  return (item.contestedFeedback ?? [])
    .filter(({ feedback, answeredOn }) => feedback.replyId === target && answeredOn === undefined)
    .map(({ feedback }) => ({ value: feedback.proposerId, label: feedback.proposerName }))
}

function unheardAddressees({ view: { item }, target }: ChoicesOf) {
  const deliveries = item.replies.find(({ id }) => id === target)?.deliveries ?? []
  // Whoever contests what was entered answers himself, or is left to the body.
  const contested = (item.contestedFeedback ?? []).map(({ feedback }) => feedback)
  const heard = new Set(
    [...item.feedback, ...contested]
      .filter(({ replyId }) => replyId === target)
      .map(({ proposerId }) => proposerId),
  )
  return deliveries.flatMap(({ proposerId, proposerName }, index) =>
    heard.has(proposerId ?? `addressee ${index}`) ? [] : [{ value: String(index), label: proposerName }],
  )
}
