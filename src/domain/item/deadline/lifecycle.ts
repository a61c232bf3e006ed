import { underHandling } from '../stages.ts'
import type { Step } from '../step.ts'
import { extensionIsGranted, extensionIsOpen, isMineToDecide, mayBeExtended } from './extension-rules.ts'
import { clockRuns } from './pause-clock.ts'
import { clockIsPaused } from './resume-clock.ts'

/** 延期、暂停与更正: what may happen to a date after it was set. */
export const deadlineSteps = {
  requestExtension: {
    on: 'assignment',
    from: ['accepted'],
    to: ['same'],
    by: ['assignedOffice'],
    during: underHandling,
    only: mayBeExtended,
  },
  withdrawExtension: {
    on: 'assignment',
    from: ['accepted'],
    to: ['same'],
    by: ['assignedOffice'],
    during: underHandling,
    only: extensionIsOpen,
  },
  decideExtension: {
    on: 'assignment',
    from: ['accepted'],
    to: ['same'],
    by: ['supervisionOffice', 'body'],
    during: underHandling,
    only: isMineToDecide,
  },
  removeExtension: {
    on: 'assignment',
    from: ['accepted'],
    to: ['same'],
    by: ['supervisionOffice'],
    during: underHandling,
    only: extensionIsGranted,
  },
  pauseClock: {
    on: 'assignment',
    from: ['accepted'],
    to: ['same'],
    by: ['supervisionOffice'],
    during: underHandling,
    only: clockRuns,
  },
  resumeClock: {
    on: 'assignment',
    from: ['accepted'],
    to: ['same'],
    by: ['supervisionOffice'],
    during: underHandling,
    only: clockIsPaused,
  },
  correctDeadline: {
    on: 'assignment',
    from: ['issued', 'accepted'],
    to: ['same'],
    by: ['supervisionOffice'],
    during: underHandling,
  },
  recalculateDates: {
    on: 'item',
    from: ['assigned', 'rehandling'],
    to: ['same'],
    by: ['supervisionOffice'],
  },
} as const satisfies Record<string, Step>
