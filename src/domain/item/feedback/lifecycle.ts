import { afterAssignment } from '../stages.ts'
import type { Step } from '../step.ts'
import { somebodyContests } from './confirm-feedback.ts'
import { wasEnteredForAsker } from './contest-feedback.ts'
import { somebodyIsSilent } from './remind-of-feedback.ts'
import { somebodyIsUnhappy } from './judgement.ts'

/** 征询意见、二次办理、办结: the judgement goes past the unit, which has no row in this table. */
export const feedbackSteps = {
  giveFeedback: {
    on: 'reply',
    from: ['delivered'],
    to: ['same'],
    by: ['proposer'],
    during: afterAssignment,
  },
  enterFeedback: {
    on: 'reply',
    from: ['delivered'],
    to: ['same'],
    by: ['body', 'supervisionOffice'],
    during: afterAssignment,
  },
  contestFeedback: {
    on: 'reply',
    from: ['delivered'],
    to: ['same'],
    by: ['proposer'],
    during: afterAssignment,
    only: wasEnteredForAsker,
  },
  confirmFeedback: {
    on: 'reply',
    from: ['delivered'],
    to: ['same'],
    by: ['body'],
    during: afterAssignment,
    only: somebodyContests,
  },
  remindOfFeedback: {
    on: 'reply',
    from: ['delivered'],
    to: ['same'],
    by: ['body', 'supervisionOffice'],
    during: afterAssignment,
    only: somebodyIsSilent,
  },
  declineRehandling: {
    on: 'assignment',
    from: ['replied'],
    to: ['same'],
    by: ['body', 'supervisionOffice'],
    during: afterAssignment,
    only: somebodyIsUnhappy,
  },
  recordConciliation: {
    on: 'assignment',
    from: ['replied'],
    to: ['same'],
    by: ['body', 'supervisionOffice'],
    during: afterAssignment,
    only: somebodyIsUnhappy,
  },
  orderRehandling: {
    on: 'assignment',
    from: ['replied'],
    to: ['accepted'],
    by: ['body', 'supervisionOffice'],
    during: afterAssignment,
  },
  closeItem: { on: 'item', from: ['replied'], to: ['closed'], by: ['body', 'supervisionOffice'] },
} as const satisfies Record<string, Step>
