import { spawnSync } from 'node:child_process'
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** How to run PostgreSQL's programs as somebody it accepts: it refuses to run as root. */
export type Runner = {
  /** Words before the program. */
  readonly prefix: readonly string[]
  readonly uid?: number
  readonly gid?: number
}

/** The id that root takes inside its own user namespace; any but 0 will do. */
const mappedId = '1000'

/**
 * Not root: as we are. Root: under another id in a user namespace of our own, which keeps root's way into folders
 * that are closed to everybody else; where the machine allows no such namespaces, as `nobody`. A cluster that
 * belongs to somebody else already keeps its owner: PostgreSQL accepts no other.
 */
export function unprivilegedRunner({
  allowNamespace = true,
  cluster,
}: {
  readonly allowNamespace?: boolean
  readonly cluster?: string
} = {}): Runner {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const owner = cluster === undefined ? undefined : statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { prefix: [], uid: owner.uid, gid: owner.gid }
  const prefix = ['unshare', '--user', `--map-user=${mappedId}`, `--map-group=${mappedId}`]
  if (allowNamespace && spawnSync(prefix[0] ?? '', [...prefix.slice(1), 'true']).status === 0)
    return { prefix }
  const uid = idOf('-u')
  const gid = idOf('-g')
  if (uid === undefined || gid === undefined) {
    throw new Error(
      'PostgreSQL does not run as root, and this machine has no user “nobody”. Start Tiban as an ordinary user.',
    )
  }
  return { prefix: [], uid, gid }
}

function idOf(flag: '-u' | '-g'): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' })
  return status === 0 ? Number(stdout.trim()) : undefined
}

/** Gives a folder and what is in it to the one who will run the server. */
export function giveTo({ uid, gid }: Runner, folder: string): void {
  if (uid === undefined || gid === undefined) return
  if (statSync(folder).uid === uid) return
  chownSync(folder, uid, gid)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    chownSync(join(folder, name), uid, gid)
}

/**
 * The programs where the runner can reach them: `nobody` may be shut out of the folder of the clone, and then
 * gets a copy of its own.
 */
export function reachableBinaries(binaries: string, runner: Runner, version: string): string {
  if (runner.uid === undefined || isReachable(binaries)) return binaries
  const copy = join(tmpdir(), `tiban-postgresql-${version}`)
  if (existsSync(copy) && statSync(copy).uid === 0) return copy
  const draft = `${copy}.${process.pid}`
  cpSync(binaries, draft, { recursive: true, verbatimSymlinks: false })
  rmSync(copy, { recursive: true, force: true })
  renameSync(draft, copy)
  return copy
}

/** Whether every folder on the way lets others through. */
export function isReachable(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

/** Fails early, in words, when the data folder cannot be written. */
export function ensureWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (thrown) {
    const reason = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown)
    if (reason === 'ENOSPC') throw new Error(`The disk is full: ${folder} cannot be made.`)
    throw new Error(
      `The data folder ${folder} cannot be written (${reason}). Choose another with TIBAN_DATA_DIR.`,
    )
  }
}
