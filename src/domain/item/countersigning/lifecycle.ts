import { underHandling } from '../stages.ts'
import type { Step } from '../step.ts'
import { mayAskCountersignature } from './ask-countersignature.ts'
import { countersignatureIsAsked } from './countersign-reply.ts'
import { disagreementIsRaised } from './decide-disagreement.ts'
import { someoneObjects } from './raise-disagreement.ts'
import { someoneIsSilent } from './waive-countersignature.ts'

const beforeSignature = ['drafting', 'inClearance', 'cleared'] as const

/** 会签: units that handle an item together agree to the letter before it goes on, each to the very text. */
export const countersigningSteps = {
  askCountersignature: {
    on: 'reply',
    from: beforeSignature,
    to: ['same'],
    by: ['assignedOffice', 'assignedHandler'],
    during: underHandling,
    only: mayAskCountersignature,
  },
  countersignReply: {
    on: 'assignment',
    from: ['accepted'],
    to: ['same'],
    by: ['assignedOffice', 'assignedLeader'],
    during: underHandling,
    only: countersignatureIsAsked,
  },
  waiveCountersignature: {
    on: 'reply',
    from: beforeSignature,
    to: ['same'],
    by: ['assignedOffice', 'assignedHandler'],
    during: underHandling,
    only: someoneIsSilent,
  },
  raiseDisagreement: {
    on: 'reply',
    from: beforeSignature,
    to: ['same'],
    by: ['assignedLeader'],
    during: underHandling,
    only: someoneObjects,
  },
  decideDisagreement: {
    on: 'reply',
    from: beforeSignature,
    to: ['same', 'drafting'],
    by: ['supervisionOffice'],
    during: underHandling,
    only: disagreementIsRaised,
  },
} as const satisfies Record<string, Step>
