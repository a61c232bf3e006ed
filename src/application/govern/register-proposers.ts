import { z } from 'zod'
import { transaction } from '#database/engine/transaction.ts'
import { rollRows } from '#database/read-model/proposers.ts'
import type { Actor } from '#domain/permission/actor.ts'
import {
  emptyRoll,
  evolveRoll,
  registerProposerData,
  registerProposers as decide,
  type Proposer,
  type Roll,
  type RollEvent,
} from '#domain/roll/roll.ts'
import type { Application } from '../application.ts'
import { jurisdictionOf, timeIn } from '../jurisdiction-of.ts'
import { orUndone, type Outcome } from '../outcome.ts'
import { writeStream } from './write-stream.ts'

export const registerProposersData = z.strictObject({
  proposers: z
    .array(registerProposerData.extend({ id: registerProposerData.shape.id.exactOptional() }))
    .min(1)
    .max(1000),
})
type Entry = z.output<typeof registerProposersData>['proposers'][number]

/**
 * 名册: enters deputies, members and collective proposers, or corrects their entries. An entry without an id is the
 * one of the same name, type and group where there is one, and a new one otherwise: the same list twice adds nothing.
 */
export async function registerProposers(
  app: Application,
  actor: Actor,
  data: unknown,
  { expectedVersion }: { readonly expectedVersion?: number | undefined } = {},
): Promise<Outcome> {
  const parsed = registerProposersData.safeParse(data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  const work = transaction(app.database, actor.jurisdictionId, async tx => {
    const jurisdiction = await jurisdictionOf(tx, actor.jurisdictionId)
    return await writeStream<Roll, RollEvent>(
      tx,
      {
        kind: 'roll',
        streamId: 'roll',
        expectedVersion,
        unborn: emptyRoll,
        decide: roll => decide(identified(parsed.data.proposers, { roll, newId: app.newId }), actor),
        evolve: evolveRoll,
        rows: state => rollRows(actor.jurisdictionId, state),
      },
      { actor, recordedAt: timeIn(jurisdiction, app).at },
    )
  })
  return await orUndone(work)
}

function identified(
  entries: readonly Entry[],
  { roll, newId }: { readonly roll: Roll; readonly newId: () => string },
): readonly Proposer[] {
  const keyOf = ({ name, type, group }: Entry) => JSON.stringify([name, type, group])
  const ids = new Map(roll.proposers.map(known => [keyOf(known), known.id]))
  return entries.map(entry => {
    const id = entry.id ?? ids.get(keyOf(entry)) ?? newId()
    ids.set(keyOf(entry), id)
    return { ...entry, id }
  })
}
