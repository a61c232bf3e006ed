import { conciliationForms } from '#domain/vocabulary/conciliation-forms.ts'
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
        options: ({ vocabulary }) =>
          conciliationForms.map(value => ({ value, label: vocabulary.conciliationForms[value] })),
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

function unheardAddressees({ view: { item }, target }: ChoicesOf) {
  const deliveries = item.replies.find(({ id }) => id === target)?.deliveries ?? []
  const heard = new Set(
    item.feedback.filter(({ replyId }) => replyId === target).map(({ proposerId }) => proposerId),
  )
  return deliveries.flatMap(({ proposerId, proposerName }, index) =>
    heard.has(proposerId ?? `addressee ${index}`) ? [] : [{ value: String(index), label: proposerName }],
  )
}
