import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, readSync, fstatSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { databaseUser, inWords, socketPort, type Folders } from './cluster-folder.ts'
import { isAlive, isUnfetched } from './lock.ts'
import type { Runner } from './unprivileged.ts'

/** Settings that do not depend on the county: durable, no network, small enough for a laptop. */
const serverSettings = {
  listen_addresses: '',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  jit: 'off',
  max_connections: '60',
  shared_buffers: '128MB',
  log_min_messages: 'warning',
  log_timezone: 'UTC',
  timezone: 'UTC',
} as const

const startSeconds = 60
const stopSeconds = 60

/** Starts the server's process; it answers only after `untilReady`. Its own session, so that Ctrl-C reaches us alone. */
export function launch(
  folders: Folders,
  { binaries, runner }: { readonly binaries: string; readonly runner: Runner },
): ChildProcess {
  const settings = { ...serverSettings, unix_socket_directories: folders.socket, port: String(socketPort) }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [command = '', ...args] = [
    ...runner.prefix,
    join(binaries, 'bin', 'postgres'),
    '-D',
    folders.cluster,
    ...options,
  ]
  disownUnfetched(folders)
  const log = openSync(folders.log, 'a', 0o600)
  try {
    return spawn(command, args, {
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
      ...(runner.uid === undefined ? {} : { uid: runner.uid }),
      ...(runner.gid === undefined ? {} : { gid: runner.gid }),
    })
  } finally {
    closeSync(log)
  }
}

/** The number of the server that runs on this folder now, when one does. */
export function runningPostmaster({ cluster }: Folders): number | undefined {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) && isPostgres(pid) ? pid : undefined
}

/**
 * PostgreSQL takes a killed server that nobody has fetched yet (a zombie) for a running one, and would wait for a
 * slow init. It knows its own parent to be none: with our number in the file it goes on, and still looks itself
 * whether anything of the old server uses the shared memory.
 */
function disownUnfetched({ cluster, socket }: Folders): void {
  for (const file of [join(cluster, 'postmaster.pid'), join(socket, `.s.PGSQL.${socketPort}.lock`)]) {
    if (!existsSync(file)) continue
    const [pid = '', ...rest] = readFileSync(file, 'utf8').split('\n')
    if (isUnfetched(Number(pid))) writeFileSync(file, [process.pid, ...rest].join('\n'))
  }
}

/** A number left in a stale file may belong to somebody else by now. */
function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
  } catch {
    return process.platform !== 'linux'
  }
}

/** Waits until the server answers on its socket; fails in words when it ended or took too long. */
export async function untilReady(
  folders: Folders,
  { isOver }: { readonly isOver: () => boolean },
): Promise<void> {
  const from = sizeOf(folders.log)
  for (let waited = 0; waited < startSeconds * 1000; waited += 25) {
    if (await answers(folders)) return
    if (isOver()) throw notStarted(folders, from)
    await wait(25)
  }
  throw notStarted(folders, from)
}

/** What the server's log says since `from`, for a server that does not answer. */
export function notStarted(folders: Folders, from = sizeOf(folders.log)): Error {
  return new Error(inWords(tailOf(folders.log, from), folders))
}

async function answers({ socket }: Folders): Promise<boolean> {
  const client = new pg.Client({ host: socket, port: socketPort, user: databaseUser, database: 'postgres' })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Stops a server cleanly: clients are sent away, everything is written down, then it ends. */
export async function stopPostmaster(pid: number): Promise<void> {
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  for (let waited = 0; waited < stopSeconds * 1000; waited += 20) {
    if (!isAlive(pid)) return
    await wait(20)
  }
  process.kill(pid, 'SIGQUIT')
}

function sizeOf(path: string): number {
  return existsSync(path) ? readFileSync(path).byteLength : 0
}

function tailOf(path: string, from: number): string {
  if (!existsSync(path)) return ''
  const file = openSync(path, 'r')
  try {
    const length = Math.max(0, fstatSync(file).size - from)
    const bytes = Buffer.alloc(Math.min(length, 8192))
    readSync(file, bytes, 0, bytes.byteLength, from + Math.max(0, length - bytes.byteLength))
    return bytes.toString('utf8')
  } finally {
    closeSync(file)
  }
}
