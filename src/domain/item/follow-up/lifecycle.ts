import { openPromiseStatuses, promiseStatuses } from '../../vocabulary/promise-words.ts'
import { followedStages } from '../stages.ts'
import type { Step } from '../step.ts'
import { mayJudge } from './judge-promise.ts'
import { isStandingReply, mayPropose } from './propose-class-change.ts'
import { supplementIsDue } from './supplement-reply.ts'

const notCancelled = promiseStatuses.filter(status => status !== 'cancelled')

/** 跟踪办理: from the delivered letter on and past the closing of the item, until every promise is kept. */
export const followUpSteps = {
  planPromise: {
    on: 'promise',
    from: openPromiseStatuses,
    to: ['same'],
    by: ['assignedOffice', 'assignedHandler'],
    during: followedStages,
  },
  reportPromise: {
    on: 'promise',
    from: openPromiseStatuses,
    to: ['notStarted', 'onSchedule', 'slipping', 'metClaimed', 'notMetExplained'],
    by: ['assignedOffice', 'assignedHandler'],
    during: followedStages,
  },
  reschedulePromise: {
    on: 'promise',
    from: openPromiseStatuses,
    to: ['same'],
    by: ['supervisionOffice'],
    during: followedStages,
  },
  handOverPromise: {
    on: 'promise',
    from: openPromiseStatuses,
    to: ['same'],
    by: ['supervisionOffice'],
    during: followedStages,
  },
  checkPromise: {
    on: 'promise',
    from: notCancelled,
    to: ['met', 'foundUnmet', 'cancelled'],
    by: ['supervisionOffice'],
    during: followedStages,
  },
  supplementReply: {
    on: 'promise',
    from: ['met'],
    to: ['same'],
    by: ['assignedOffice', 'assignedLeader'],
    during: followedStages,
    only: supplementIsDue,
  },
  judgePromise: {
    on: 'promise',
    from: notCancelled,
    to: ['same'],
    by: ['proposer'],
    during: followedStages,
    only: mayJudge,
  },
  reviewParked: {
    on: 'parking',
    from: ['parked'],
    to: ['parked', 'ended'],
    by: ['assignedOffice', 'assignedHandler', 'supervisionOffice'],
    during: followedStages,
  },
  proposeClassChange: {
    on: 'reply',
    from: ['delivered'],
    to: ['same'],
    by: ['assignedOffice', 'assignedHandler'],
    during: followedStages,
    only: mayPropose,
  },
  changeResultClass: {
    on: 'reply',
    from: ['delivered'],
    to: ['same'],
    by: ['supervisionOffice'],
    during: followedStages,
    only: isStandingReply,
  },
} as const satisfies Record<string, Step>
