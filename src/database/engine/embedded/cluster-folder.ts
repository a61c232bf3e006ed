import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  lstatSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { embeddedMajor } from './binaries.ts'
import { giveTo, isReachable, type Runner } from './unprivileged.ts'

/** Longest path of a socket the system takes, in bytes; PostgreSQL adds a name of its own to the folder. */
const longestSocket = 107
export const socketPort = 5432
export const databaseUser = 'tiban'

export type Folders = {
  readonly data: string
  /** PostgreSQL's own folder. */
  readonly cluster: string
  readonly socket: string
  readonly log: string
  readonly lock: string
}

/** Where everything of an embedded server lies. The socket moves to a short path when the folder's is too long. */
export function foldersOf(dataDir: string): Folders {
  const data = resolve(dataDir)
  const inside = join(data, 'socket')
  const isShort = Buffer.byteLength(join(inside, `.s.PGSQL.${socketPort}.lock`)) <= longestSocket
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 16)
  return {
    data,
    cluster: join(data, 'postgres'),
    socket: isShort ? inside : join(tmpdir(), `tiban-${hash}`),
    log: join(data, 'postgres.log'),
    lock: join(data, 'supervisor.lock'),
  }
}

/** Makes the folders, and the cluster itself when there is none yet. */
export function ensureCluster(
  folders: Folders,
  { binaries, runner }: { readonly binaries: string; readonly runner: Runner },
): void {
  mkdirSync(folders.socket, { recursive: true, mode: 0o700 })
  chmodSync(folders.socket, 0o700)
  giveTo(runner, folders.socket)
  if (existsSync(join(folders.cluster, 'PG_VERSION'))) {
    refuseOtherVersions(folders)
    giveTo(runner, folders.cluster)
    return
  }
  const draft = `${placeOf(folders, runner)}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  giveTo(runner, draft)
  const [command = '', ...args] = [...runner.prefix, join(binaries, 'bin', 'initdb'), ...initdbOptions, draft]
  const { status, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    cwd: '/',
    ...(runner.uid === undefined ? {} : { uid: runner.uid }),
    ...(runner.gid === undefined ? {} : { gid: runner.gid }),
  })
  if (status !== 0) {
    rmSync(draft, { recursive: true, force: true })
    throw new Error(inWords(`${stderr ?? ''}${error?.message ?? ''}`, folders))
  }
  renameSync(draft, draft.slice(0, -'.new'.length))
}

const initdbOptions = [
  `--username=${databaseUser}`,
  '--auth=trust',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--no-instructions',
  '-D',
]

/** `nobody` cannot enter a folder closed to others: then the cluster lies where it can, behind a link. */
function placeOf({ data, cluster }: Folders, runner: Runner): string {
  if (runner.uid === undefined || isReachable(data)) return cluster
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 16)
  const place = join('/var/lib', `tiban-${hash}`)
  if (!lstatSync(cluster, { throwIfNoEntry: false })) symlinkSync(place, cluster)
  return place
}

function refuseOtherVersions({ cluster, data }: Folders): void {
  const major = Number(readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim())
  if (major === embeddedMajor) return
  throw new Error(
    major > embeddedMajor
      ? `The data folder ${data} was made by a newer PostgreSQL (${major}; this program has ${embeddedMajor}). Update Tiban, or choose another folder with TIBAN_DATA_DIR.`
      : `The data folder ${data} was made by PostgreSQL ${major}; this program has ${embeddedMajor}. Restore a backup into a new folder.`,
  )
}

/** What PostgreSQL said, as something a person can act on. */
export function inWords(said: string, { data, log }: Folders): string {
  if (/No space left on device|ENOSPC/.test(said)) {
    return `The disk is full: the database in ${data} cannot start. Free some space and start again.`
  }
  if (/permission denied/i.test(said))
    return `The database cannot use ${data}: permission denied. ${said.trim()}`
  if (/incompatible with server|newer/.test(said))
    return `The data folder ${data} belongs to another version of PostgreSQL. ${said.trim()}`
  return `The database did not start. It said: ${said.trim().slice(-2000) || `nothing; see ${log}`}`
}
