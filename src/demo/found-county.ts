import type { Application } from '#application/application.ts'
import { commandJurisdiction } from '#application/govern/command-jurisdiction.ts'
import { registerProposers } from '#application/govern/register-proposers.ts'
import type { Outcome } from '#application/outcome.ts'
import { systemActor } from '#application/system-actor.ts'
import type { JurisdictionCommandName } from '#domain/jurisdiction/commands.ts'
import type { Cast } from './cast/cast.ts'
import { countyId, countyName, sessions, settings, year } from './county/county.ts'
import { units } from './county/units.ts'

/** Founds the county with its units, plenaries, rules and roll, as an operator installing Tiban does. */
export async function foundCounty(app: Application, { roll }: Cast, clockBehindDays: number): Promise<void> {
  const system = systemActor(countyId)
  const order = async (name: JurisdictionCommandName, data: unknown) => {
    expectDone(await commandJurisdiction(app, system, { name, data }))
  }
  await order('foundJurisdiction', { name: countyName, isDemonstration: true, clockBehindDays })
  for (const { login: _, sections: __, ...unit } of units) await order('registerUnit', unit)
  for (const session of Object.values(sessions)) await order('openSession', session)
  await order('adoptSettings', { year, settings, inForceFrom: `${year}-01-01` })
  expectDone(await registerProposers(app, system, { proposers: roll }))
}

function expectDone(outcome: Outcome): void {
  if (outcome.kind !== 'done')
    throw new Error(`the demonstration county cannot be founded: ${JSON.stringify(outcome)}`)
}
