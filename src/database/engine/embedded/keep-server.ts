import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { binariesFolder, embeddedMajor } from './binaries.ts'
import { ensureCluster, inWords, type Folders } from './cluster-folder.ts'
import { connectionTo, databaseName } from './connection-to.ts'
import type { EmbeddedDatabase } from './embedded-database.ts'
import { closeToGuests } from './guests.ts'
import type { Lock } from './lock.ts'
import { launch, runningPostmaster, stopPostmaster, untilReady } from './postmaster.ts'
import { giveTo, reachableBinaries, type Runner } from './unprivileged.ts'

const pollMs = 250
const startAttempts = 40
const guestPatienceMs = 600_000

type Keeping = { readonly lock: Lock; readonly report: (line: string) => void; readonly runner: Runner }

/** Looks after the server of a folder: starts it or takes it over, starts it again when it dies, stops it at the end. */
export async function keepServer(
  folders: Folders,
  { lock, report, runner }: Keeping,
): Promise<EmbeddedDatabase> {
  const native = reachableBinaries(binariesFolder(), runner, String(embeddedMajor))
  const own = { binaries: native, runner }
  ensureCluster(folders, own)
  const ending = new AbortController()
  let pid = runningPostmaster(folders) ?? (await startPatiently())
  try {
    await untilReady(folders, { isOver: () => false })
    await ensureDatabase(folders)
  } catch (thrown) {
    await stopPostmaster(runningPostmaster(folders) ?? pid)
    throw thrown
  }
  const watching = watch()
  return {
    connection: connectionTo(folders),
    ownsServer: true,
    stop: async ({ patienceMs = guestPatienceMs } = {}) => {
      const onWaiting = () => report('Another Tiban command still uses the database; waiting for it …')
      await closeToGuests(connectionTo(folders), { patienceMs, onWaiting })
      ending.abort()
      await watching
      await stopPostmaster(runningPostmaster(folders) ?? pid)
      lock.release()
    },
  }

  /** The last processes of a killed server may need a moment to end, and PostgreSQL refuses to start beside them. */
  async function startPatiently(): Promise<number> {
    for (let time = 1; ; time += 1) {
      try {
        return await start()
      } catch (thrown) {
        if (time === startAttempts || !/still in use/.test(String(thrown))) throw thrown
        await wait(pollMs)
      }
    }
  }

  async function start(): Promise<number> {
    let isOver = false
    giveTo(runner, folders.socket)
    const child = launch(folders, own)
    child.once('exit', () => {
      isOver = true
    })
    child.once('error', () => {
      isOver = true
    })
    child.unref()
    await untilReady(folders, { isOver: () => isOver })
    return child.pid ?? runningPostmaster(folders) ?? 0
  }

  /** False once the end was asked for. Waiting keeps no process alive. */
  async function pause(ms: number): Promise<boolean> {
    await wait(ms, undefined, { ref: false, signal: ending.signal }).catch(() => undefined)
    return !ending.signal.aborted
  }

  /** Starts the server again when it is gone and nobody asked for that. */
  async function watch(): Promise<void> {
    while (await pause(pollMs)) {
      if (runningPostmaster(folders) !== undefined) continue
      report('The database ended unexpectedly; starting it again.')
      try {
        pid = await start()
        report('The database is back.')
      } catch (thrown) {
        report(thrown instanceof Error ? thrown.message : String(thrown))
        await pause(2000)
      }
    }
  }
}

async function ensureDatabase(folders: Folders): Promise<void> {
  const client = new pg.Client({ ...connectionTo(folders, 'postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`create database ${databaseName}`)
  } catch (thrown) {
    throw new Error(inWords(String(thrown), folders))
  } finally {
    await client.end()
  }
}
