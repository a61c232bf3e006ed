import { z } from 'zod'
import { transaction } from '#database/engine/transaction.ts'
import { rollRows } from '#database/read-model/proposers.ts'
import type { Actor } from '#domain/permission/actor.ts'
import {
  emptyRoll,
  evolveRoll,
  registerProposerData,
  registerProposers as decide,
  type Roll,
  type RollEvent,
} from '#domain/roll/roll.ts'
import type { Application } from '../application.ts'
import { jurisdictionOf, timeIn } from '../jurisdiction-of.ts'
import { orUndone, type Outcome } from '../outcome.ts'
import { writeStream } from './write-stream.ts'

export const registerProposersData = z.strictObject({
  proposers: z.array(registerProposerData).min(1).max(1000),
})

/** 名册: enters deputies, members and collective proposers, or corrects their entries. */
export async function registerProposers(app: Application, actor: Actor, data: unknown): Promise<Outcome> {
  const parsed = registerProposersData.safeParse(data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  const work = transaction(app.database, actor.jurisdictionId, async tx => {
    const jurisdiction = await jurisdictionOf(tx, actor.jurisdictionId)
    return await writeStream<Roll, RollEvent>(
      tx,
      {
        kind: 'roll',
        streamId: 'roll',
        unborn: emptyRoll,
        decide: () => decide(parsed.data.proposers, actor),
        evolve: evolveRoll,
        rows: state => rollRows(actor.jurisdictionId, state),
      },
      { actor, recordedAt: timeIn(jurisdiction, app).at },
    )
  })
  return await orUndone(work)
}
