import { z } from 'zod'
import type { HeldPart } from '#database/queries/held-parts.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Application } from '../application.ts'
import { ask } from '../ask.ts'
import type { Outcome } from '../outcome.ts'
import { perform } from '../perform.ts'
import { heldWork } from './held-parts.ts'
import { mayKeepAccounts } from './save-account.ts'

export const handOverWorkData = z.strictObject({
  unitId: z.string().min(1).max(64),
  /** The account that takes over, of the same unit. */
  to: z.string().min(1).max(64),
  reason: z.string().trim().min(2).max(500),
})

type Result = Pick<HeldPart, 'itemId' | 'number'> & { readonly outcome: Outcome }
type Order = { readonly accountId: string; readonly data: unknown }

/**
 * 一并移交: every part an account answers for at a unit passes to somebody else of it, each by its own `handOverPart`,
 * so that one refused keeps none of the others. The administrator, who acts on no item otherwise, acts here for the
 * unit's office; the history names him and his own role.
 */
export async function handOverWork(
  app: Application,
  actor: Actor,
  { accountId, data }: Order,
): Promise<Outcome | { readonly results: readonly Result[] }> {
  const parsed = handOverWorkData.safeParse(data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  if (!mayKeepAccounts(actor)) return { kind: 'refused', refusal: { refused: 'notPermitted' } }
  const { unitId, to, reason } = parsed.data
  const work = await ask(app, actor, tx => heldWork(tx, actor, accountId))
  if (!work) return { kind: 'notFound' }
  const taker = work.takers.find(one => one.accountId === to && one.unitId === unitId)
  if (!taker) return { kind: 'refused', refusal: { refused: 'takerNotOfUnit' } }
  const forUnit: Actor = { ...actor, grants: [...actor.grants, { role: 'unitOffice', unitId }] }
  const results: Result[] = []
  for (const part of work.parts.filter(held => held.unitId === unitId)) {
    const changed = Object.fromEntries(
      (['leaderInCharge', 'handler', 'supervisor'] as const)
        .filter(role => part[role] === work.name)
        .map(role => [role, taker.name]),
    )
    const order = { assignmentId: part.assignmentId, ...changed, reason }
    const outcome = await perform(app, forUnit, { itemId: part.itemId, name: 'handOverPart', data: order })
    results.push({ itemId: part.itemId, number: part.number, outcome })
  }
  return { results }
}
