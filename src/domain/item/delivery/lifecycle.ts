import { afterAssignment } from '../stages.ts'
import type { Step } from '../step.ts'
import { hasToPassOn } from './confirm-relay.ts'
import { mayRelay } from './consent-to-relay.ts'
import { somebodyIsUnheard } from './record-bounce.ts'
import { somebodyOwesAReceipt } from './record-receipt.ts'

/** 送达台账: what becomes of a letter at each addressee after it left the house. */
export const deliverySteps = {
  consentToRelay: {
    on: 'item',
    from: ['assigned', 'rehandling'],
    to: ['same'],
    by: ['proposer', 'body'],
    only: mayRelay,
  },
  recordBounce: {
    on: 'reply',
    from: ['delivered'],
    to: ['same'],
    by: ['assignedOffice', 'body', 'supervisionOffice'],
    during: afterAssignment,
    only: somebodyIsUnheard,
  },
  recordReceipt: {
    on: 'reply',
    from: ['delivered'],
    to: ['same'],
    by: ['assignedOffice', 'body'],
    during: afterAssignment,
    only: somebodyOwesAReceipt,
  },
  confirmRelay: {
    on: 'reply',
    from: ['delivered'],
    to: ['same'],
    by: ['proposer'],
    during: afterAssignment,
    only: hasToPassOn,
  },
} as const satisfies Record<string, Step>
