import { underHandling } from '../stages.ts'
import type { Step } from '../step.ts'
import { hasOpenProposerObjection } from './answer-proposer-objection.ts'
import { beforeRulingIsNeeded } from './returns.ts'
import { asHost } from './ask-co-host-opinion.ts'
import { opinionIsAsked } from './give-co-host-opinion.ts'
import { withinObjectionWindow } from './object-to-assignment.ts'
import { mayObjectToUnits } from './object-to-units.ts'
import { notYetSigned } from './sign-for-assignment.ts'

/** 交办: the life of one assignment. Who may do what, and when. */
export const assignmentSteps = {
  assignItem: { on: 'item', from: ['filed'], to: ['assigned'], by: ['supervisionOffice'] },
  signForAssignment: {
    on: 'assignment',
    // A unit that let the window pass has accepted by silence, and may still sign late.
    from: ['issued', 'accepted'],
    to: ['accepted'],
    by: ['assignedOffice'],
    during: underHandling,
    only: notYetSigned,
  },
  objectToAssignment: {
    on: 'assignment',
    from: ['issued', 'accepted'],
    to: ['objected'],
    by: ['assignedOffice', 'assignedLeader'],
    during: underHandling,
    only: withinObjectionWindow,
  },
  adjustAssignment: {
    on: 'assignment',
    from: ['objected'],
    to: ['released'],
    by: ['supervisionOffice'],
    during: underHandling,
    only: beforeRulingIsNeeded,
  },
  recordMediation: {
    on: 'assignment',
    from: ['objected'],
    to: ['same'],
    by: ['supervisionOffice'],
    during: underHandling,
  },
  ruleOnObjection: {
    on: 'assignment',
    from: ['objected'],
    to: ['accepted', 'released'],
    by: ['supervisionOffice'],
    during: underHandling,
  },
  reassignPart: {
    on: 'assignment',
    from: ['issued', 'accepted'],
    to: ['released'],
    by: ['supervisionOffice'],
    during: underHandling,
  },
  objectToUnits: {
    on: 'item',
    from: ['assigned'],
    to: ['same'],
    by: ['proposer'],
    only: mayObjectToUnits,
  },
  answerProposerObjection: {
    on: 'item',
    from: ['assigned', 'replied', 'rehandling'],
    to: ['same'],
    by: ['supervisionOffice'],
    only: hasOpenProposerObjection,
  },
  markInUnit: {
    on: 'assignment',
    from: ['issued', 'accepted'],
    to: ['same'],
    by: ['assignedOffice', 'assignedLeader'],
    during: underHandling,
  },
  fixFive: {
    on: 'assignment',
    from: ['accepted'],
    to: ['same'],
    by: ['assignedOffice', 'assignedHandler'],
    during: underHandling,
  },
  askCoHostOpinion: {
    on: 'assignment',
    from: ['accepted'],
    to: ['same'],
    by: ['assignedOffice', 'assignedHandler'],
    during: underHandling,
    only: asHost,
  },
  returnCoHostOpinion: {
    on: 'assignment',
    from: ['accepted'],
    to: ['same'],
    by: ['assignedOffice', 'assignedHandler'],
    during: underHandling,
    only: asHost,
  },
  waiveCoHostOpinion: {
    on: 'assignment',
    from: ['accepted'],
    to: ['same'],
    by: ['assignedOffice', 'assignedHandler'],
    during: underHandling,
    only: asHost,
  },
  giveCoHostOpinion: {
    on: 'assignment',
    from: ['accepted'],
    to: ['same'],
    by: ['assignedOffice', 'assignedHandler', 'assignedLeader'],
    during: underHandling,
    only: opinionIsAsked,
  },
} as const satisfies Record<string, Step>
