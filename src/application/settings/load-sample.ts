import { settingsSamples } from '#domain/jurisdiction/settings/samples/samples.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Application } from '../application.ts'
import { commandJurisdiction } from '../govern/command-jurisdiction.ts'
import type { Outcome } from '../outcome.ts'

type Order = {
  readonly year: number | undefined
  readonly sample: string
  readonly note: string
  readonly expectedVersion?: number | undefined
}

/** 样例: drafts the rules of a year from those of another place, in one step; nothing is in force by it. */
export async function loadSample(
  app: Application,
  actor: Actor,
  { year, sample: name, note, expectedVersion }: Order,
): Promise<Outcome> {
  const sample = settingsSamples.find(entry => entry.name === name)
  if (!sample) return { kind: 'notFound' }
  const data = { year, settings: sample.settings, note }
  return await commandJurisdiction(app, actor, { name: 'draftSettings', data, expectedVersion })
}
