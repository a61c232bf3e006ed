import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from './pool.ts'

/** Anything but the numbers of other programs' advisory locks will do. */
const lockNumber = 7_420_240_427
const pollMs = 200

/** Runs `work` while no other program does the same on this database; waits for one that does, however long. */
export async function alone<Result>({ kysely }: Database, work: () => Promise<Result>): Promise<Result> {
  return await kysely.connection().execute(async connection => {
    const takes = async () => {
      const { rows } = await sql<{
        taken: boolean
      }>`select pg_try_advisory_lock(${lockNumber}) as taken`.execute(connection)
      return rows[0]?.taken === true
    }
    while (!(await takes())) await wait(pollMs)
    try {
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(${lockNumber})`.execute(connection).catch(() => undefined) // gone with its connection
    }
  })
}
