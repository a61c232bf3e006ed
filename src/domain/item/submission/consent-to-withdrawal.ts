import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { proposerIdAmong } from './acting-proposer.ts'
import { coSignatories, type ItemWithdrawn } from './withdraw-item.ts'

export const consentToWithdrawalData = z.strictObject({ consents: z.boolean() })
export type ConsentToWithdrawal = z.infer<typeof consentToWithdrawalData>

export type WithdrawalAnswered = {
  readonly type: 'WithdrawalAnswered'
  readonly proposerId: string
  readonly consents: boolean
  readonly on: PlainDate
}

/** 联名人表态: the last consent withdraws the item; one refusal ends the request and the handling goes on. */
export function consentToWithdrawal(
  { consents }: ConsentToWithdrawal,
  { item, actor, today }: Scene,
): readonly (WithdrawalAnswered | ItemWithdrawn)[] | AnyRefusal {
  const { withdrawal } = item
  const signatories = coSignatories(item)
  const proposerId = proposerIdAmong(actor, signatories)
  if (!withdrawal || !proposerId) return refuse('nothingToConsentTo')
  if (withdrawal.consents.some(given => given.proposerId === proposerId)) return refuse('consentGiven')
  const answer = { type: 'WithdrawalAnswered', proposerId, consents, on: today } as const
  const isLast = withdrawal.consents.length + 1 === signatories.length
  return consents && isLast
    ? [answer, { type: 'ItemWithdrawn', reason: withdrawal.reason, withdrawnOn: today }]
    : [answer]
}

/** Offered while a request waits for this very signatory. */
export function isAskedToConsent({ item, actor }: Pick<Scene, 'item' | 'actor'>): true | AnyRefusal {
  const proposerId = proposerIdAmong(actor, coSignatories(item))
  const waits = item.withdrawal?.consents.every(given => given.proposerId !== proposerId) ?? false
  return (proposerId !== undefined && waits) || refuse('nothingToConsentTo')
}
