import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Item, ItemProposer } from '../item.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { asLead } from './acting-proposer.ts'

export const withdrawItemData = z.strictObject({ reason: z.string().trim().min(4).max(2000) })
export type WithdrawItem = z.infer<typeof withdrawItemData>

export type WithdrawalAsked = {
  readonly type: 'WithdrawalAsked'
  readonly reason: string
  readonly askedOn: PlainDate
}
export type ItemWithdrawn = {
  readonly type: 'ItemWithdrawn'
  readonly reason: string
  readonly withdrawnOn: PlainDate
}

/**
 * 撤回: the lead's written request ends the handling at once; a joint item waits for all who signed it where the
 * county asks for that (`domain-rules.md` 4.2). The number stays used.
 */
export function withdrawItem(
  { reason }: WithdrawItem,
  { item, settings, today }: Scene,
): readonly (WithdrawalAsked | ItemWithdrawn)[] {
  const mustAgree = settings.withdrawalNeedsAll && coSignatories(item).length > 0
  return mustAgree
    ? [{ type: 'WithdrawalAsked', reason, askedOn: today }]
    : [{ type: 'ItemWithdrawn', reason, withdrawnOn: today }]
}

/** Those who signed beside the lead and can be asked; proposers of merged items have an item of their own. */
export function coSignatories({ proposers }: Pick<Item, 'proposers'>): readonly ItemProposer[] {
  return proposers.slice(1).filter(({ id, throughItemId }) => id !== undefined && !throughItemId)
}

/** Open to the lead, as long as the county's rule says, and while no other item hangs on this one. */
export function mayWithdraw(scene: Scene): true | AnyRefusal {
  const { item, settings } = scene
  const lead = asLead(scene)
  if (lead !== true) return lead
  if (item.withdrawal) return refuse('withdrawalAsked')
  if (item.absorbed.length > 0) return refuse('othersMergedIn')
  const isFiled = item.stage === 'filed' || item.stage === 'assigned'
  if (isFiled && settings.withdrawalUntil === 'filing') return refuse('withdrawalOver')
  if (item.stage === 'assigned' && settings.withdrawalUntil !== 'reply') return refuse('withdrawalOver')
  return true
}
