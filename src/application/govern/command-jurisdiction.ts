import { transaction } from '#database/engine/transaction.ts'
import { listJurisdiction } from '#database/queries/jurisdiction-list.ts'
import { rolesHeld } from '#database/queries/roles-held.ts'
import { jurisdictionRows } from '#database/read-model/jurisdictions.ts'
import {
  decideJurisdiction,
  jurisdictionCommands,
  type JurisdictionCommand,
  type JurisdictionCommandName,
} from '#domain/jurisdiction/commands.ts'
import { evolveJurisdiction, type JurisdictionEvent } from '#domain/jurisdiction/events.ts'
import { unbornJurisdiction, type Jurisdiction } from '#domain/jurisdiction/jurisdiction.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Application } from '../application.ts'
import { tellOfDateChanges } from '../calendar/tell-of-date-changes.ts'
import { jurisdictionOf, jurisdictionStream, timeIn } from '../jurisdiction-of.ts'
import { orUndone, type Outcome } from '../outcome.ts'
import { holdersOf } from '../settings/holders-of.ts'
import { writeStream } from './write-stream.ts'

type Order = {
  readonly name: JurisdictionCommandName
  readonly data: unknown
  readonly expectedVersion?: number | undefined
}

/** Founds a jurisdiction, or changes its units, sessions or rules. */
export async function commandJurisdiction(
  app: Application,
  actor: Actor,
  { name, data, expectedVersion }: Order,
): Promise<Outcome> {
  const parsed = jurisdictionCommands[name].safeParse(data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  const command = { name, data: parsed.data } as JurisdictionCommand // parsed by the schema of this very name
  const work = transaction(app.database, actor.jurisdictionId, async tx => {
    const known = await jurisdictionOf(tx, actor.jurisdictionId)
    const clockBehindDays =
      command.name === 'foundJurisdiction' ? command.data.clockBehindDays : known.clockBehindDays
    const { at: recordedAt, today } = timeIn({ clockBehindDays }, app)
    const held = command.name === 'adoptSettings' ? holdersOf(await rolesHeld(tx, actor)) : {}
    const outcome = await writeStream<Jurisdiction, JurisdictionEvent>(
      tx,
      {
        kind: 'jurisdiction',
        streamId: jurisdictionStream,
        expectedVersion,
        unborn: unbornJurisdiction(actor.jurisdictionId),
        decide: state => decideJurisdiction(command, { state, actor, today, ...held }),
        evolve: evolveJurisdiction,
        rows: state => jurisdictionRows(actor.jurisdictionId, state),
      },
      { actor, recordedAt },
    )
    if (command.name === 'foundJurisdiction')
      await listJurisdiction(tx, { ...command.data, id: actor.jurisdictionId })
    if (outcome.kind === 'done') await tellOfDateChanges(tx, { app, actor, command, jurisdiction: known })
    return outcome
  })
  return await orUndone(work)
}
