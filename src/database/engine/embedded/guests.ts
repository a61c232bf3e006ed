import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Connection } from '../pool.ts'

/** Anything but the numbers of other programs' advisory locks will do. */
const guestLock = 7_420_240_426
const pollMs = 50

/** Shows to the keeper that its server is in use, until `leave`. */
export type Visit = { leave(): Promise<void> }

/** Enters the server as a guest; undefined while it does not answer, or its keeper is about to stop it. */
export async function visit(connection: Connection): Promise<Visit | undefined> {
  const client = await connected(connection)
  if (!client) return undefined
  const entered = await holds(client, 'pg_try_advisory_lock_shared')
  const leave = () => client.end().catch(() => undefined)
  if (entered) return { leave }
  await leave()
  return undefined
}

/**
 * Waits until no guest uses the server, but no longer than `patienceMs`, and lets none in any more: the connection
 * that keeps the door shut ends with the server.
 */
export async function closeToGuests(
  connection: Connection,
  { patienceMs, onWaiting }: { readonly patienceMs: number; readonly onWaiting: () => void },
): Promise<void> {
  const client = await connected(connection)
  if (!client) return // a server that does not answer has no guests
  for (let waited = 0; ; waited += pollMs) {
    if (await holds(client, 'pg_try_advisory_lock')) return
    if (waited >= patienceMs) break
    if (waited === 0) onWaiting()
    await wait(pollMs)
  }
  await client.end().catch(() => undefined)
}

async function connected(connection: Connection): Promise<pg.Client | undefined> {
  const client = new pg.Client(connection)
  client.on('error', () => undefined) // a server that ends takes its guests' connections along
  try {
    await client.connect()
    return client
  } catch {
    await client.end().catch(() => undefined)
    return undefined
  }
}

async function holds(
  client: pg.Client,
  take: 'pg_try_advisory_lock' | 'pg_try_advisory_lock_shared',
): Promise<boolean> {
  try {
    const { rows } = await client.query<{ taken: boolean }>(`select ${take}($1) as taken`, [guestLock])
    return rows[0]?.taken === true
  } catch {
    return take === 'pg_try_advisory_lock' // gone: nothing is left to close
  }
}
