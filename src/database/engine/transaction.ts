import { sql, type Transaction } from 'kysely'
import type { Database } from './pool.ts'
import type { Tables } from './tables.ts'

/** An open transaction of one jurisdiction: the first argument of everything that speaks SQL. */
export type Tx = Transaction<Tables>

/** Being a member is enough to act as a role before PostgreSQL 16; since then that is a right of its own. */
const actAs = sql`case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end`

/**
 * Runs `work` in one transaction bound to a jurisdiction. The role without rights to rewrite the journal and the
 * jurisdiction's name are set in the same statement, so that row-level security holds from the first query on.
 * With `isOneMoment` every query sees the same moment, for work that compares what several queries say.
 */
export async function transaction<Result>(
  database: Database,
  jurisdictionId: string,
  work: (tx: Tx) => Promise<Result>,
  { isOneMoment = false }: { readonly isOneMoment?: boolean } = {},
): Promise<Result> {
  const opening = database.kysely.transaction()
  const chosen = isOneMoment ? opening.setIsolationLevel('repeatable read') : opening
  return await chosen.execute(async tx => {
    await sql`select set_config('tiban.jurisdiction', ${jurisdictionId}, true),
      set_config('role', rolname, true)
      from (select coalesce((select rolname from pg_roles where rolname = 'tiban_app'
        and pg_has_role(session_user, oid, ${actAs})), 'none') as rolname) as known`.execute(tx)
    return await work(tx)
  })
}

/** Runs `work` outside any jurisdiction: only the list of jurisdictions can be read there. */
export async function installationTransaction<Result>(
  database: Database,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return await transaction(database, '', work)
}
