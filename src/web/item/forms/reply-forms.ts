import { disagreementRulings, type CountersignOutcome } from '#domain/vocabulary/countersign-words.ts'
import { deliveryMeans } from '#domain/vocabulary/delivery-means.ts'
import type { ChoicesOf, PlainFormTable } from './plain-form.tsx'

/** 审签、改送、会办意见的来回: steps around the letter that are a few words each. */
export const replyForms = {
  bypassClearance: {
    part: 'replyId',
    fields: [{ sort: 'long', name: 'reason', label: 'bypassReason', max: 1000, least: 4 }],
    isFinal: true,
  },
  takeBackClearance: {
    part: 'replyId',
    fields: [{ sort: 'long', name: 'reason', label: 'takeBackReason', max: 1000, least: 2 }],
  },
  discardText: {
    part: 'replyId',
    fields: [{ sort: 'long', name: 'reason', label: 'discardReason', max: 1000, least: 2 }],
  },
  recallReply: {
    part: 'replyId',
    fields: [{ sort: 'long', name: 'note', label: 'noteOptional', max: 1000 }],
  },
  waiveCountersignature: {
    part: 'replyId',
    fields: [
      { sort: 'choice', name: 'coHostAssignmentId', label: 'countersignUnit', options: unitsThat('awaited') },
      { sort: 'long', name: 'reason', label: 'waiveReason', max: 1000, least: 4 },
    ],
    isFinal: true,
  },
  raiseDisagreement: {
    part: 'replyId',
    fields: [
      {
        sort: 'choice',
        name: 'coHostAssignmentId',
        label: 'countersignUnit',
        options: unitsThat('objected'),
      },
      { sort: 'long', name: 'view', label: 'raisedView', max: 2000, least: 4 },
    ],
  },
  decideDisagreement: {
    part: 'replyId',
    fields: [
      {
        sort: 'choice',
        name: 'coHostAssignmentId',
        label: 'countersignUnit',
        options: unitsThat('objected'),
      },
      {
        sort: 'choice',
        name: 'ruling',
        label: 'disagreementRuling',
        options: ({ vocabulary }) =>
          disagreementRulings.map(value => ({ value, label: vocabulary.disagreementRulings[value] })),
      },
      { sort: 'long', name: 'decision', label: 'disagreementDecision', max: 2000, least: 4 },
    ],
    isFinal: true,
  },
  redeliverReply: {
    part: 'replyId',
    fields: [
      { sort: 'choice', name: 'addressee', label: 'addressee', options: unreadAddressees },
      {
        sort: 'choice',
        name: 'means',
        label: 'deliveryMeans',
        options: ({ vocabulary }) =>
          deliveryMeans.map(value => ({ value, label: vocabulary.deliveryMeans[value] })),
      },
      { sort: 'long', name: 'note', label: 'redeliverNote', max: 500, least: 2 },
      { sort: 'line', name: 'proof', label: 'proof', max: 200 },
      { sort: 'files', name: 'files', label: 'deliveryProof' },
    ],
  },
  sendInterimReply: {
    part: 'assignmentId',
    fields: [
      { sort: 'long', name: 'text', label: 'interimText', max: 4000, least: 10 },
      { sort: 'files', name: 'files', label: 'filesOptional' },
    ],
    isFinal: true,
  },
  returnCoHostOpinion: {
    part: 'assignmentId',
    fields: [
      { sort: 'choice', name: 'coHostAssignmentId', label: 'coHost', options: coHosts },
      { sort: 'long', name: 'reason', label: 'opinionReturnReason', max: 1000, least: 4 },
    ],
  },
  waiveCoHostOpinion: {
    part: 'assignmentId',
    fields: [
      { sort: 'choice', name: 'coHostAssignmentId', label: 'coHost', options: coHosts },
      { sort: 'long', name: 'reason', label: 'waiveReason', max: 1000, least: 4 },
    ],
    isFinal: true,
  },
} as const satisfies Record<string, PlainFormTable>

function unitsThat(outcome: CountersignOutcome) {
  return ({ view, target, nameOf }: ChoicesOf) => {
    const rounds = view.item.replies.find(({ id }) => id === target)?.countersignings ?? []
    return (rounds.at(-1)?.answers ?? [])
      .filter(answer => answer.outcome === outcome)
      .map(({ assignmentId, unitId }) => ({ value: assignmentId, label: nameOf(unitId) }))
  }
}

function unreadAddressees({ view, target }: ChoicesOf) {
  const deliveries = view.item.replies.find(({ id }) => id === target)?.deliveries ?? []
  return deliveries.flatMap(({ proposerName, readOn }, index) =>
    readOn ? [] : [{ value: String(index), label: proposerName }],
  )
}

function coHosts({ view, nameOf }: ChoicesOf) {
  return view.item.assignments
    .filter(({ role, status }) => role === 'coHost' && status !== 'released')
    .map(({ id, unitId }) => ({ value: id, label: nameOf(unitId) }))
}
