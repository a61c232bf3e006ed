import type { ProposerObjectionAnswered } from './answer-proposer-objection.ts'
import type { UnitMarked } from './mark-in-unit.ts'
import type { UnitsObjectedTo } from './object-to-units.ts'
import type { MediationRecorded } from './record-mediation.ts'
import { withJoinedPart, type PartJoined } from './join-parts.ts'
import type { PartReassigned } from './reassign-part.ts'
import type { CoHostOpinionReturned } from './return-co-host-opinion.ts'
import type { CoHostOpinionWaived } from './waive-co-host-opinion.ts'
import type { Evolvers } from '../evolvers.ts'
import type { CoHostOpinion } from './assignment.ts'
import type { Item } from '../item.ts'
import type { PartDates } from '../deadline/deadline-change.ts'
import { withDates } from '../deadline/part-deadline.ts'
import { assignmentOf, changeAssignment } from '../parts.ts'
import type { AssignmentAdjusted } from './adjust-assignment.ts'
import type { CoHostOpinionAsked } from './ask-co-host-opinion.ts'
import type { ItemAssigned } from './assign-item.ts'
import type { FiveFixed } from './fix-five.ts'
import type { CoHostOpinionGiven } from './give-co-host-opinion.ts'
import type { AssignmentObjected } from './object-to-assignment.ts'
import type { ObjectionRuledOn } from './rule-on-objection.ts'
import type { AssignmentAccepted } from './sign-for-assignment.ts'

export type AssignmentEvent =
  | ItemAssigned
  | AssignmentAccepted
  | AssignmentObjected
  | AssignmentAdjusted
  | ObjectionRuledOn
  | MediationRecorded
  | PartReassigned
  | PartJoined
  | UnitsObjectedTo
  | ProposerObjectionAnswered
  | UnitMarked
  | FiveFixed
  | CoHostOpinionAsked
  | CoHostOpinionGiven
  | CoHostOpinionReturned
  | CoHostOpinionWaived

export const assignmentEvolvers: Evolvers<AssignmentEvent> = {
  ItemAssigned: (item, { meetingId, assignedOn, assignments }) => ({
    ...item,
    stage: 'assigned',
    meetingId,
    assignedOn,
    assignments,
  }),
  AssignmentAccepted: (item, { assignmentId, acceptedOn, by, dates }) =>
    changeAssignment(received(item, assignmentId, dates), assignmentId, {
      status: 'accepted',
      acceptedOn,
      acceptedBy: by,
    }),
  AssignmentObjected: (item, { assignmentId, objection }) =>
    changeAssignment(item, assignmentId, {
      status: 'objected',
      objection,
      objections: (assignmentOf(item, assignmentId).objections ?? 0) + 1,
    }),
  PartReassigned: (item, { assignmentId, assignment, reason, on }) =>
    handOver(item, assignmentId, {
      assignment,
      outcome: { kind: 'reassigned', unitId: assignment.unitId, note: reason, on },
    }),
  PartJoined: withJoinedPart,
  UnitsObjectedTo: (item, { type: _, ...objection }) => ({
    ...item,
    unitObjections: [...item.unitObjections, objection],
  }),
  ProposerObjectionAnswered: (item, { answer, on }) => ({
    ...item,
    unitObjections: item.unitObjections.map(objection =>
      objection.answer ? objection : { ...objection, answer: { text: answer, on } },
    ),
  }),
  UnitMarked: (item, { assignmentId, mark }) =>
    changeAssignment(item, assignmentId, {
      unitMarks: [...(assignmentOf(item, assignmentId).unitMarks ?? []), mark],
    }),
  AssignmentAdjusted: (item, { assignmentId, assignment, note, on }) =>
    handOver(item, assignmentId, {
      assignment,
      outcome: { kind: 'adjusted', unitId: assignment.unitId, note, on },
    }),
  MediationRecorded: (item, { assignmentId, mediation }) =>
    changeAssignment(item, assignmentId, {
      mediations: [...(assignmentOf(item, assignmentId).mediations ?? []), mediation],
    }),
  ObjectionRuledOn: (item, { assignmentId, assignment, unitId, ruling, ruledBy, on, dates }) => {
    const named = ruledBy ? { ruledBy } : {}
    const outcome = { kind: 'ruled', unitId, note: ruling, ...named, on } as const
    if (assignment) return handOver(item, assignmentId, { assignment, outcome })
    return changeAssignment(received(item, assignmentId, dates), assignmentId, {
      status: 'accepted',
      acceptedOn: on,
      outcome,
    })
  },
  FiveFixed: (item, { assignmentId, fiveFixes }) => changeAssignment(item, assignmentId, { fiveFixes }),
  CoHostOpinionAsked: (item, { assignmentId, matter, askedOn, dueOn }) =>
    changeAssignment(item, assignmentId, { coHostOpinion: { matter, askedOn, dueOn } }),
  CoHostOpinionGiven: (item, { assignmentId, text, givenOn, by }) =>
    changeOpinion(item, assignmentId, { given: { text, on: givenOn, by } }),
  CoHostOpinionReturned: (item, { assignmentId, reason, on, dueOn }) => {
    const { given: _, ...opinion } = opinionOf(item, assignmentId)
    return changeAssignment(item, assignmentId, {
      coHostOpinion: { ...opinion, dueOn, sentBack: { reason, on } },
    })
  },
  CoHostOpinionWaived: (item, { assignmentId, reason, on }) =>
    changeOpinion(item, assignmentId, { waived: { reason, on } }),
}

function received(item: Item, assignmentId: string, dates: PartDates | undefined): Item {
  return dates ? withDates(item, assignmentId, dates) : item
}

type HandOver = Pick<AssignmentAdjusted, 'assignment'> & {
  readonly outcome: NonNullable<Item['assignments'][number]['outcome']>
}

function handOver(item: Item, formerId: string, { assignment, outcome }: HandOver): Item {
  const released = changeAssignment(item, formerId, { status: 'released', outcome })
  return { ...released, assignments: [...released.assignments, assignment] }
}

function opinionOf(item: Item, assignmentId: string): CoHostOpinion {
  const { coHostOpinion } = assignmentOf(item, assignmentId)
  if (!coHostOpinion) throw new Error(`item ${item.id}: nobody asked for this opinion`)
  return coHostOpinion
}

function changeOpinion(item: Item, assignmentId: string, change: Partial<CoHostOpinion>): Item {
  return changeAssignment(item, assignmentId, {
    coHostOpinion: { ...opinionOf(item, assignmentId), ...change },
  })
}
