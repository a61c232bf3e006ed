import { z } from 'zod'
import { openUnitIds } from '#domain/jurisdiction/jurisdiction.ts'
import { holdsRole, type Actor } from '#domain/permission/actor.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import type { Application } from '../application.ts'
import { ask } from '../ask.ts'
import { commandJurisdiction } from '../govern/command-jurisdiction.ts'
import type { Outcome } from '../outcome.ts'
import { perform } from '../perform.ts'
import { movesAhead } from './moves-ahead.ts'

export const reorganiseData = z.strictObject({
  unitId: z.string().min(1).max(64),
  successorId: z.string().min(1).max(64),
  reason: z.string().trim().min(4).max(500),
})

export type MoveResult = {
  readonly itemId: string
  readonly title: string
  readonly command: CommandName
  readonly outcome: Outcome
}

/**
 * 机构变动: the unit ends, and everything it still owes goes to the one that follows it, each step in the history of
 * its item. A step that cannot be taken (a letter already signed) says why and holds up no other; the same order
 * given again takes up what was left.
 */
export async function reorganise(
  app: Application,
  actor: Actor,
  data: unknown,
): Promise<{ readonly results: readonly MoveResult[] } | Exclude<Outcome, { kind: 'done' }>> {
  const parsed = reorganiseData.safeParse(data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  if (!holdsRole(actor, 'supervisionOffice')) return { kind: 'refused', refusal: { refused: 'notPermitted' } }
  const { unitId, successorId, reason } = parsed.data
  const closed = await ask(app, actor, async (_, { jurisdiction }) => {
    const unit = jurisdiction.units.find(({ id }) => id === unitId)
    return unit?.closure?.successorId === successorId && openUnitIds(jurisdiction).has(successorId)
  })
  if (!closed) {
    const outcome = await commandJurisdiction(app, actor, { name: 'closeUnit', data: parsed.data })
    if (outcome.kind !== 'done') return outcome
  }
  const { items } = await ask(
    app,
    actor,
    async (tx, asking) => await movesAhead(tx, asking, { unitId, successorId, reason }),
  )
  const results: MoveResult[] = []
  for (const { itemId, title, moves } of items) {
    for (const { name: command, data: order } of moves)
      results.push({
        itemId,
        title,
        command,
        outcome: await perform(app, actor, { itemId, name: command, data: order }),
      })
  }
  return { results }
}
