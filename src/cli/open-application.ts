import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Application } from '#application/application.ts'
import { refoldWhenProgramChanged } from '#application/refold/refold.ts'
import { openEmbedded } from '#database/engine/embedded/open-embedded.ts'
import { migrate } from '#database/engine/migrate.ts'
import { openPool } from '#database/engine/pool.ts'
import type { Settings } from '#settings'
import { diskStore } from '#storage/disk-store.ts'
import { stateCouncilCalendar } from '#domain/time/calendar.ts'
import { instant } from '#domain/time/plain-date.ts'
import { wordsOfFault } from './words-of-fault.ts'

export type OpenApplication = {
  readonly app: Application
  /** False when another process looks after the embedded database of this folder. */
  readonly ownsServer: boolean
  /** Stops what was opened; the embedded database when no other process uses it, waiting so long for that. */
  close(options?: { readonly patienceMs?: number }): Promise<void>
}

/** Opens the application on its database: the embedded one, started or joined, or the server of `DATABASE_URL`. */
export async function openApplication(
  settings: Pick<Settings, 'dataDir' | 'databaseUrl'>,
  report: (line: string) => void,
): Promise<OpenApplication> {
  const embedded =
    settings.databaseUrl === undefined ? await openEmbedded(settings.dataDir, report) : undefined
  const connection = embedded?.connection ?? { connectionString: settings.databaseUrl ?? '' }
  const database = openPool(connection)
  const close: OpenApplication['close'] = async options => {
    await database.close()
    await embedded?.stop(options)
  }
  try {
    const applied = await migrate(database)
    if (applied.length > 0) report(`Tables brought up to date (${applied.length} steps).`)
    await refoldWhenProgramChanged({ database }, report)
  } catch (thrown) {
    await close()
    throw unreachable(thrown) ?? thrown
  }
  const files = diskStore(join(settings.dataDir, 'files'))
  const clock = () => instant(new Date().toISOString())
  const app: Application = { database, files, calendar: stateCouncilCalendar, clock, newId: randomUUID }
  return { app, ownsServer: embedded?.ownsServer ?? true, close }
}

const unreachableCodes = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  '28P01',
  '28000',
  '3D000',
]

/** A server of `DATABASE_URL` that is not there, or does not let us in. The address may hold a password: not shown. */
function unreachable(thrown: unknown): Error | undefined {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  if (!unreachableCodes.includes(code)) return undefined
  return new Error(`The database of DATABASE_URL cannot be used: ${wordsOfFault(thrown)}`)
}
