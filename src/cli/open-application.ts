import { randomUUID } from 'node:crypto'
import type { Application } from '#application/application.ts'
import { openEmbedded } from '#database/engine/embedded/open-embedded.ts'
import { migrate } from '#database/engine/migrate.ts'
import { openPool } from '#database/engine/pool.ts'
import type { Settings } from '#settings'
import { stateCouncilCalendar } from '#domain/time/calendar.ts'
import { instant } from '#domain/time/plain-date.ts'

export type OpenApplication = {
  readonly app: Application
  /** False when another process looks after the embedded database of this folder. */
  readonly ownsServer: boolean
  close(): Promise<void>
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
  const close = async () => {
    await database.close()
    await embedded?.stop()
  }
  try {
    const applied = await migrate(database)
    if (applied.length > 0) report(`Tables brought up to date (${applied.length} steps).`)
  } catch (thrown) {
    await close()
    throw thrown
  }
  const clock = () => instant(new Date().toISOString())
  const app: Application = { database, calendar: stateCouncilCalendar, clock, newId: randomUUID }
  return { app, ownsServer: embedded?.ownsServer ?? true, close }
}
