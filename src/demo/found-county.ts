import type { Application } from '#application/application.ts'
import { commandJurisdiction } from '#application/govern/command-jurisdiction.ts'
import { registerProposers } from '#application/govern/register-proposers.ts'
import type { Outcome } from '#application/outcome.ts'
import { systemActor } from '#application/system-actor.ts'
import type { JurisdictionCommandName } from '#domain/jurisdiction/commands.ts'
import type { Cast } from './cast/cast.ts'
import {
  countyId,
  countyName,
  sessions,
  sessionsBefore,
  settings,
  settingsBefore,
  year,
} from './county/county.ts'
import { units } from './county/units.ts'

/** Founds the county with its units, its roll and the year before, as an operator installing Tiban does. */
export async function foundCounty(app: Application, { roll }: Cast, clockBehindDays: number): Promise<void> {
  await order(app, 'foundJurisdiction', { name: countyName, isDemonstration: true, clockBehindDays })
  for (const { login: _, sections: __, ...unit } of units) await order(app, 'registerUnit', unit)
  for (const session of Object.values(sessionsBefore)) await order(app, 'openSession', session)
  await order(app, 'adoptSettings', {
    year: year - 1,
    settings: settingsBefore,
    inForceFrom: `${year - 1}-01-01`,
  })
  expectDone(await registerProposers(app, systemActor(countyId), { proposers: roll }))
}

/** The plenaries and rules of the season. */
export async function openSeason(app: Application): Promise<void> {
  for (const session of Object.values(sessions)) await order(app, 'openSession', session)
  await order(app, 'adoptSettings', { year, settings, inForceFrom: `${year}-01-01` })
}

async function order(app: Application, name: JurisdictionCommandName, data: unknown): Promise<void> {
  expectDone(await commandJurisdiction(app, systemActor(countyId), { name, data }))
}

function expectDone(outcome: Outcome): void {
  if (outcome.kind !== 'done')
    throw new Error(`the demonstration county cannot be founded: ${JSON.stringify(outcome)}`)
}
