import { afterAssignment, underHandling } from '../stages.ts'
import type { Step } from '../step.ts'
import { mayDraft } from './may-draft.ts'

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
    by: ['assignedOffice', 'assignedLeader'],
    during: underHandling,
  },
  returnReply: {
    on: 'reply',
    from: ['inClearance', 'cleared'],
    to: ['drafting'],
    by: ['assignedOffice', 'assignedLeader'],
    during: underHandling,
  },
  signReply: {
    on: 'reply',
    from: ['cleared'],
    to: ['signed'],
    by: ['assignedLeader'],
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
  readReply: {
    on: 'reply',
    from: ['delivered'],
    to: ['same'],
    by: ['proposer'],
    during: [...afterAssignment, 'closed'],
  },
} as const satisfies Record<string, Step>
