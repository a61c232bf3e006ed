import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Held by the one process that looks after the server of a data folder. */
export type Lock = { release(): void }

type Holder = { readonly pid: number; readonly startedAt: string }

/**
 * Takes the lock, or tells who holds it. A lock left by a process that was killed is taken over: the holder is
 * known by its number and the moment it started, since numbers are used again.
 */
export function takeLock(path: string): Lock | Holder {
  const mine = { pid: process.pid, startedAt: startOf(process.pid) ?? '' }
  for (;;) {
    try {
      writeFileSync(path, JSON.stringify(mine), { flag: 'wx', mode: 0o600 })
      return { release: () => rmSync(path, { force: true }) }
    } catch (thrown) {
      if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST')) throw thrown
    }
    const holder = holderOf(path)
    if (holder && startOf(holder.pid) === holder.startedAt) return holder
    rmSync(path, { force: true })
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
