import type { Evolvers } from '../evolvers.ts'
import type { Item } from '../item.ts'
import type { ItemAbandoned } from './abandon-item.ts'
import type { InvitationAnswered } from './answer-invitation.ts'
import type { WithdrawalAnswered } from './consent-to-withdrawal.ts'
import type { ItemHandedIn } from './hand-in.ts'
import type { ItemResubmitted } from './resubmit-item.ts'
import type { CoSigningOpened, ItemSubmitted } from './submit-item.ts'
import type { ItemWithdrawn, WithdrawalAsked } from './withdraw-item.ts'

export type SubmissionEvent =
  | ItemSubmitted
  | CoSigningOpened
  | InvitationAnswered
  | ItemHandedIn
  | ItemAbandoned
  | ItemResubmitted
  | WithdrawalAsked
  | WithdrawalAnswered
  | ItemWithdrawn

export const submissionEvolvers: Evolvers<SubmissionEvent> = {
  ItemSubmitted: (item, { type: _, stage = 'submitted', ...submitted }) => ({ ...item, ...submitted, stage }),
  CoSigningOpened: (item, { type: _, invited, until, ...written }) => ({
    ...item,
    ...written,
    stage: 'coSigning',
    coSigning: { invited, until, answers: [] },
  }),
  InvitationAnswered: (item, { type: _, ...answer }) =>
    item.coSigning
      ? { ...item, coSigning: { ...item.coSigning, answers: [...item.coSigning.answers, answer] } }
      : item,
  ItemHandedIn: (item, { type: _, ...handedIn }) => ({ ...item, ...handedIn }),
  ItemAbandoned: item => ({ ...item, stage: 'abandoned' }),
  ItemResubmitted: (item, { type: _, on: __, ...mended }) => ({ ...item, ...mended }),
  WithdrawalAsked: (item, { reason, askedOn }) => ({
    ...item,
    withdrawal: { reason, askedOn, consents: [] },
  }),
  WithdrawalAnswered: (item, { type: _, ...answer }) =>
    answer.consents && item.withdrawal
      ? { ...item, withdrawal: { ...item.withdrawal, consents: [...item.withdrawal.consents, answer] } }
      : withoutWithdrawal(item),
  ItemWithdrawn: (item, { withdrawnOn }) => ({ ...item, stage: 'withdrawn', withdrawnOn }),
}

/** One signatory said no: the request is over, its answers stay in the history. */
function withoutWithdrawal({ withdrawal: _, ...item }: Item): Item {
  return item
}
