import { unitActs } from '#domain/vocabulary/unit-acts.ts'
import type { PlainFormTable } from './plain-form.tsx'

/** 征求意见、改派、提出人异议、单位内部批办. */
export const assignmentForms = {
  circulateAllotment: { fields: [{ sort: 'date', name: 'until', label: 'consultUntil' }] },
  remindConsulted: { fields: [] },
  answerAllotment: {
    fields: [
      { sort: 'yesNo', name: 'agrees', label: 'agrees', yes: 'agree', no: 'disagree' },
      { sort: 'long', name: 'reason', label: 'disagreeReason' },
      { sort: 'long', name: 'basis', label: 'disagreeBasis' },
      { sort: 'unit', name: 'proposedUnitId', label: 'proposedUnit', required: false },
    ],
    isFinal: true,
    withPrecedents: true,
  },
  reassignPart: {
    part: 'assignmentId',
    fields: [
      { sort: 'unit', name: 'unitId', label: 'reassignUnit' },
      { sort: 'long', name: 'reason', label: 'reassignReason', max: 1000, least: 4 },
    ],
    isFinal: true,
    withPrecedents: true,
  },
  recordMediation: {
    part: 'assignmentId',
    fields: [
      { sort: 'date', name: 'heldOn', label: 'mediationOn' },
      { sort: 'line', name: 'participants', label: 'mediationPeople', max: 500, required: true },
      { sort: 'long', name: 'result', label: 'mediationResult', least: 4 },
    ],
    isFinal: true,
    withPrecedents: true,
  },
  answerProposerObjection: {
    fields: [{ sort: 'long', name: 'answer', label: 'objectionAnswer', least: 4 }],
    isFinal: true,
  },
  cancelAppointment: {
    part: 'assignmentId',
    fields: [{ sort: 'long', name: 'reason', label: 'cancelReason', max: 500, least: 2 }],
  },
  markInUnit: {
    part: 'assignmentId',
    fields: [
      {
        sort: 'choice',
        name: 'act',
        label: 'act',
        options: ({ vocabulary }) => unitActs.map(value => ({ value, label: vocabulary.unitActs[value] })),
      },
      { sort: 'long', name: 'text', label: 'markText', max: 1000 },
    ],
  },
} as const satisfies Record<string, PlainFormTable>
