import type { Step } from '../step.ts'
import { asLead } from './acting-proposer.ts'
import { isAskedToConsent } from './consent-to-withdrawal.ts'
import { mayWithdraw } from './withdraw-item.ts'

/** 提交与撤回: how an item comes into being. `notYourOwnItem` is decided with the data, since there is no item yet. */
export const submissionSteps = {
  submitItem: {
    on: 'item',
    from: ['none'],
    to: ['submitted', 'coSigning', 'delegationCheck'],
    by: ['proposer', 'body', 'supervisionOffice'],
  },
  answerInvitation: { on: 'item', from: ['coSigning'], to: ['same'], by: ['invited'] },
  handIn: {
    on: 'item',
    from: ['coSigning'],
    to: ['submitted', 'delegationCheck'],
    by: ['proposer'],
    only: asLead,
  },
  abandonItem: { on: 'item', from: ['coSigning'], to: ['abandoned'], by: ['proposer'], only: asLead },
  resubmitItem: {
    on: 'item',
    from: ['returned'],
    to: ['submitted', 'delegationCheck'],
    by: ['proposer'],
    only: asLead,
  },
  withdrawItem: {
    on: 'item',
    from: ['delegationCheck', 'submitted', 'returned', 'filed', 'assigned'],
    to: ['withdrawn', 'delegationCheck', 'submitted', 'returned', 'filed', 'assigned'],
    by: ['proposer'],
    only: mayWithdraw,
  },
  consentToWithdrawal: {
    on: 'item',
    from: ['delegationCheck', 'submitted', 'returned', 'filed', 'assigned'],
    to: ['withdrawn', 'delegationCheck', 'submitted', 'returned', 'filed', 'assigned'],
    by: ['proposer'],
    only: isAskedToConsent,
  },
} as const satisfies Record<string, Step>
