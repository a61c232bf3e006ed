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
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // Field 22, counted behind the name in brackets, which may hold blanks; Z is a process already dead.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return isAlive(pid) && process.platform !== 'linux' ? 'running' : undefined
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM'
  }
}
