import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** Held by the one process that looks after the server of a data folder. */
export type Lock = { release(): void }

export type Holder = { readonly pid: number; readonly startedAt: string }

/**
 * Takes the lock, or tells who holds it. A lock left by a process that was killed is taken over: the holder is
 * known by its number and the moment it started, since numbers are used again.
 */
export function takeLock(path: string): Lock | Holder {
  const mine = { pid: process.pid, startedAt: startOf(process.pid) ?? '' }
  const draft = `${path}.${process.pid}`
  // Written aside and linked into its place: nobody ever reads a lock that is half written.
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 })
  try {
    for (;;) {
      if (linked(draft, path)) return { release: () => rmSync(path, { force: true }) }
      const holder = holderOf(path)
      if (holder && isHolding(holder)) return holder
      removeStale(path)
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

/** True while the lock is in the hands of this very process. */
export function isHeldBy(path: string, { pid, startedAt }: Holder): boolean {
  const holder = holderOf(path)
  return holder?.pid === pid && holder.startedAt === startedAt && isHolding(holder)
}

function isHolding({ pid, startedAt }: Holder): boolean {
  return startOf(pid) === startedAt
}

/** Several may find the same stale lock at once: whoever moved away another's fresh one puts it back. */
function removeStale(path: string): void {
  const aside = `${path}.${process.pid}.stale`
  try {
    renameSync(path, aside)
  } catch {
    return // another was quicker
  }
  const moved = holderOf(aside)
  if (moved && isHolding(moved)) linked(aside, path)
  rmSync(aside, { force: true })
}

/** False when there is a lock already. */
function linked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path)
    return true
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') return false
    throw thrown
  }
}

function holderOf(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder // written by takeLock alone
  } catch {
    return undefined
  }
}

/** When a process started, as the system tells it; undefined when there is none. */
export function startOf(pid: number): string | undefined {
  try {
    const [state, fields] = stateOf(pid)
    return state === 'Z' ? undefined : fields[18]
  } catch {
    return process.platform !== 'linux' && isAlive(pid) ? 'running' : undefined
  }
}

/** Whether a process is dead, but still in the list because its parent has not asked how it ended (a zombie). */
export function isUnfetched(pid: number): boolean {
  try {
    return stateOf(pid)[0] === 'Z'
  } catch {
    return false
  }
}

/** State of a process, and the fields after it; counted behind the name in brackets, which may hold blanks. */
function stateOf(pid: number): readonly [string, readonly string[]] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return [state, fields]
}

/** Whether a process runs. One that was killed and that nobody has fetched yet (a zombie) does not. */
export function isAlive(pid: number): boolean {
  if (process.platform === 'linux') return startOf(pid) !== undefined
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM'
  }
}
