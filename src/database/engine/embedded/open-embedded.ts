import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Connection } from '../pool.ts'
import { binariesFolder, embeddedMajor } from './binaries.ts'
import {
  databaseUser,
  ensureCluster,
  foldersOf,
  inWords,
  socketPort,
  type Folders,
} from './cluster-folder.ts'
import { closeToGuests, visit } from './guests.ts'
import { isHeldBy, takeLock, type Holder, type Lock } from './lock.ts'
import { launch, notStarted, runningPostmaster, stopPostmaster, untilReady } from './postmaster.ts'
import { ensureWritable, giveTo, reachableBinaries, unprivilegedRunner, type Runner } from './unprivileged.ts'

export type EmbeddedDatabase = {
  readonly connection: Connection
  /** True for the process that looks after the server; others only use it. */
  readonly ownsServer: boolean
  /** Stops the server when it is ours, as soon as no other process uses it; leaves it alone otherwise. */
  stop(options?: Stopping): Promise<void>
}

/** How long to wait for others that use the server. */
type Stopping = { readonly patienceMs?: number }

type Report = (line: string) => void

const pollMs = 250
const joinSeconds = 60
const startAttempts = 40
const guestPatienceMs = 600_000
const databaseName = 'tiban'

/**
 * The embedded PostgreSQL of a data folder: started here, or joined where another process already looks after it.
 * A server whose keeper was killed is taken over as it runs. One that dies is started again. Never two on one
 * folder: the lock has one holder, and PostgreSQL itself refuses a second. A keeper that ends waits for those who
 * joined; whoever comes too late for that becomes the next keeper.
 */
export async function openEmbedded(
  dataDir: string,
  report: Report,
  options: { readonly runner?: Runner } = {},
): Promise<EmbeddedDatabase> {
  const folders = foldersOf(dataDir)
  ensureWritable(folders.data)
  for (;;) {
    const lock = lockOn(folders)
    if ('release' in lock) {
      try {
        return await keep(folders, {
          lock,
          report,
          runner: options.runner ?? unprivilegedRunner({ cluster: folders.cluster }),
        })
      } catch (thrown) {
        lock.release()
        throw thrown
      }
    }
    const joined = await join(folders, lock)
    if (joined) return joined
  }
}

function lockOn(folders: Folders): Lock | Holder {
  try {
    return takeLock(folders.lock)
  } catch (thrown) {
    throw new Error(inWords(String(thrown), folders))
  }
}

function connectionTo({ socket }: Folders, database = databaseName): Connection {
  return { host: socket, port: socketPort, user: databaseUser, database }
}

/** Another process is the keeper: wait for its server, which may just be starting. Undefined when the keeper left. */
async function join(folders: Folders, holder: Holder): Promise<EmbeddedDatabase | undefined> {
  const connection = connectionTo(folders)
  const until = Date.now() + joinSeconds * 1000
  while (isHeldBy(folders.lock, holder)) {
    const visiting = await visit(connection)
    // A keeper just killed may still have been in the list: its server then needs a new keeper, not a guest.
    if (visiting && isHeldBy(folders.lock, holder))
      return { connection, ownsServer: false, stop: () => visiting.leave() }
    await visiting?.leave()
    if (Date.now() > until) throw notStarted(folders)
    await wait(pollMs / 5)
  }
  return undefined
}

type Keeping = { readonly lock: Lock; readonly report: Report; readonly runner: Runner }

async function keep(folders: Folders, { lock, report, runner }: Keeping): Promise<EmbeddedDatabase> {
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
