import { afterAssignment, underHandling } from '../stages.ts'
import type { Step } from '../step.ts'
import { asHost } from '../assignment/ask-co-host-opinion.ts'
import { mayBypass } from './bypass-clearance.ts'
import { holdsTheStep } from './clear-reply.ts'
import { mayDraft } from './may-draft.ts'
import { holdsTheLetter } from './return-reply.ts'
import { holdsTheSignature } from './sign-reply.ts'
import { gaveTheLastWord } from './take-back-clearance.ts'

/** 答复: drafted, cleared, signed, numbered, delivered. The text is fixed from the signature on. */
export const replySteps = {
  draftReply: {
    on: 'assignment',
    from: ['accepted'],
    to: ['same'],
    by: ['assignedOffice', 'assignedHandler'],
    during: underHandling,
    only: mayDraft,
  },
  submitReplyForClearance: {
    on: 'reply',
    from: ['drafting'],
    to: ['inClearance', 'cleared'],
    by: ['assignedOffice', 'assignedHandler'],
    during: underHandling,
  },
  clearReply: {
    on: 'reply',
    from: ['inClearance'],
    to: ['inClearance', 'cleared'],
    by: ['assignedOffice', 'assignedHandler', 'assignedLeader'],
    during: underHandling,
    only: holdsTheStep,
  },
  bypassClearance: {
    on: 'reply',
    from: ['inClearance'],
    to: ['cleared'],
    by: ['assignedLeader'],
    during: underHandling,
    only: mayBypass,
  },
  recallReply: {
    on: 'reply',
    from: ['inClearance'],
    to: ['drafting'],
    by: ['assignedOffice', 'assignedHandler'],
    during: underHandling,
  },
  returnReply: {
    on: 'reply',
    from: ['inClearance', 'cleared', 'preCheck'],
    to: ['drafting', 'inClearance'],
    by: ['assignedOffice', 'assignedLeader', 'supervisionOffice', 'countyLeader'],
    during: underHandling,
    only: holdsTheLetter,
  },
  signReply: {
    on: 'reply',
    from: ['cleared'],
    to: ['signed', 'preCheck'],
    by: ['assignedLeader', 'countyLeader'],
    during: underHandling,
    only: holdsTheSignature,
  },
  takeBackClearance: {
    on: 'reply',
    from: ['inClearance', 'cleared', 'preCheck', 'signed'],
    to: ['inClearance', 'cleared', 'preCheck'],
    by: ['assignedOffice', 'assignedHandler', 'assignedLeader', 'supervisionOffice', 'countyLeader'],
    during: underHandling,
    only: gaveTheLastWord,
  },
  discardText: {
    on: 'reply',
    from: ['cleared'],
    to: ['drafting'],
    by: ['assignedOffice', 'assignedHandler'],
    during: underHandling,
  },
  passPreCheck: {
    on: 'reply',
    from: ['preCheck'],
    to: ['signed'],
    by: ['supervisionOffice'],
    during: underHandling,
  },
  issueReply: {
    on: 'reply',
    from: ['signed'],
    to: ['issued'],
    by: ['assignedOffice'],
    during: underHandling,
  },
  deliverReply: {
    on: 'reply',
    from: ['issued'],
    to: ['delivered'],
    by: ['assignedOffice'],
    during: underHandling,
  },
  redeliverReply: {
    on: 'reply',
    from: ['delivered'],
    to: ['same'],
    by: ['assignedOffice'],
    during: afterAssignment,
  },
  sendInterimReply: {
    on: 'assignment',
    from: ['accepted'],
    to: ['same'],
    by: ['assignedOffice'],
    during: underHandling,
    only: asHost,
  },
  readReply: {
    on: 'reply',
    from: ['delivered'],
    to: ['same'],
    by: ['proposer'],
    during: [...afterAssignment, 'closed'],
  },
} as const satisfies Record<string, Step>
