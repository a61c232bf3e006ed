import { sql, type Transaction } from 'kysely'
import type { Database } from './pool.ts'
import type { Tables } from './tables.ts'

/** An open transaction of one jurisdiction: the first argument of everything that speaks SQL. */
export type Tx = Transaction<Tables>

/** Being a member is enough to act as a role before PostgreSQL 16; since then that is a right of its own. */
const actAs = sql`case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end`

type Manner = {
  /** Every query sees the same moment, for work that compares what several queries say. */
  readonly isOneMoment?: boolean
  /** Nothing of weight is written, so nobody waits for the disk; what is noted by the way may be lost in a power cut. */
  readonly isQuestion?: boolean
}

/**
 * Runs `work` in one transaction bound to a jurisdiction. The role without rights to rewrite the journal and the
 * jurisdiction's name are set in the same statement, so that row-level security holds from the first query on.
 */
export async function transaction<Result>(
  database: Database,
  jurisdictionId: string,
  work: (tx: Tx) => Promise<Result>,
  { isOneMoment = false, isQuestion = false }: Manner = {},
): Promise<Result> {
  const { kysely, release } = await database.hold()
  const tx = kysely as Tx // begun below; nobody else holds this client
  const begun = sql.raw(isOneMoment ? 'begin isolation level repeatable read' : 'begin').execute(tx)
  const bound = sql`select set_config('tiban.jurisdiction', ${jurisdictionId}, true),
    set_config('synchronous_commit', ${isQuestion ? 'off' : 'on'}, true),
    set_config('role', rolname, true)
    from (select coalesce((select rolname from pg_roles where rolname = 'tiban_app'
      and pg_has_role(session_user, oid, ${actAs})), 'none') as rolname) as known`.execute(tx)
  // The first statement of the work travels with these two. It never runs unbound: a binding that fails aborts the
  // transaction, and every statement after it with it.
  const running = (async () => await work(tx))()
  const settled = await Promise.allSettled([begun, bound, running])
  const failed = settled.find(result => result.status === 'rejected')
  try {
    await (failed ? sql`rollback` : sql`commit`).execute(tx)
    release()
  } catch (thrown) {
    release(thrown instanceof Error ? thrown : new Error(String(thrown))) // throws the client away
    if (!failed) throw thrown
  }
  if (failed) throw failed.reason
  return await running
}

/** Runs `work` outside any jurisdiction: only the list of jurisdictions can be read there. */
export async function installationTransaction<Result>(
  database: Database,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return await transaction(database, '', work)
}
