import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { installationTransaction, transaction, type Tx } from '#database/engine/transaction.ts'
import { foundCounty, openTestDatabase } from '#test/kit/county.ts'

/** Tables of the whole installation, and why they must be read before a jurisdiction is known. */
const ofTheInstallation: Readonly<Record<string, string>> = {
  jurisdiction_ids: 'shown on the sign-in page, and gone through by workers',
}
/** Tables that show each account its own rows alone, beside the wall around the jurisdiction. */
const ofOneAccount = ['drafts']
/** Tables that are written once: what happened, and who looked at it. */
const neverChanged = ['events', 'item_openings']

const { database, ...app } = await openTestDatabase()
const { kysely } = database
await foundCounty({ ...app, database })
await fillEmptyTables()
const { rows: tables } = await sql<{ name: string; secured: boolean; policies: string[]; owner: string }>`
  select relname as name, relrowsecurity and relforcerowsecurity as secured, pg_get_userbyid(relowner) as owner,
    array(select concat(permissive, ' ', cmd, ' ', coalesce(with_check, qual)) from pg_policies
      where schemaname = current_schema() and tablename = relname) as policies
  from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'jurisdiction_id'
  where relnamespace = current_schema()::regnamespace and relkind = 'r'`.execute(kysely)
const own = tables.filter(({ name }) => !(name in ofTheInstallation))

describe('every table with a jurisdiction_id', () => {
  for (const { name, secured, policies } of own) {
    test(`${name} shows the rows of one jurisdiction alone, whatever the SQL forgets`, async () => {
      assert.ok(secured, `a migration must enable and force row level security on ${name}`)
      const policy = "PERMISSIVE ALL (jurisdiction_id = current_setting('tiban.jurisdiction'::text, true))"
      const own = "RESTRICTIVE ALL (account_id = current_setting('tiban.account'::text, true))"
      const wanted = ofOneAccount.includes(name) ? [own, policy] : [policy]
      assert.deepEqual(
        [...policies].sort().reverse(),
        [...wanted].sort().reverse(),
        `${name} needs the policy own_jurisdiction, as in 0004, and own_account if it is of one account`,
      )
      const count = rowsOf(name)
      if (ofOneAccount.includes(name)) {
        assert.equal(await transaction(database, 'county', count), 0, 'where no account is named')
        return assert.notEqual(await transaction(database, 'county', asAccount('x', count)), 0)
      }
      assert.equal(await installationTransaction(database, count), 0, 'where none is named')
      assert.equal(await transaction(database, 'nowhere', count), 0, 'where another one is named')
      assert.notEqual(await transaction(database, 'county', count), 0, 'the guard needs a row to see')
    })
  }

  test('is empty on a connection that never heard of a jurisdiction', async () => {
    await kysely.connection().execute(async () => {
      // the one used before is held, so that the pool opens another
      await kysely.transaction().execute(async tx => {
        const { rows } = await sql`select current_setting('tiban.jurisdiction', true) as named`.execute(tx)
        assert.deepEqual(rows, [{ named: null }])
        await sql`set local role tiban_app`.execute(tx)
        for (const { name } of own) assert.equal(await rowsOf(name)(tx), 0, name)
      })
    })
  })

  test('refuses a row of another jurisdiction', async () => {
    for (const { name } of own) {
      const stolen = transaction(
        database,
        'county',
        asAccount('x', async tx =>
          sql`insert into ${sql.table(name)} select (jsonb_populate_record(stored, '{"jurisdiction_id": "other"}')).*
          from ${sql.table(name)} as stored limit 1`.execute(tx),
        ),
      )
      await assert.rejects(stolen, /violates row-level security policy/, name)
    }
  })
})

describe('the role of the application', () => {
  test('is the one every transaction runs as; it can pass no policy, owns nothing and belongs to no other role', async () => {
    const { rows } = await transaction(database, 'county', tx =>
      sql`select current_user::text as name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
        exists (select from pg_class where relowner = pg_roles.oid) as "isOwner",
        exists (select from pg_auth_members where member = pg_roles.oid) as "isMember"
        from pg_roles where rolname = current_user`.execute(tx),
    )
    const no = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }
    assert.deepEqual(rows, [
      { name: 'tiban_app', ...no, rolcanlogin: false, isOwner: false, isMember: false },
    ])
  })

  test('can neither change nor remove what happened, and empties no table', async () => {
    for (const { name } of tables) {
      const { rows } = await sql<{ may: string[] }>`
        select array(select right_ from unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES']) as right_
          where has_table_privilege('tiban_app', ${name}, right_)) as may`.execute(kysely)
      const may = rows[0]?.may ?? []
      for (const right of ['TRUNCATE', 'TRIGGER', 'REFERENCES']) assert.ok(!may.includes(right), name)
      if (neverChanged.includes(name)) assert.deepEqual(may, [], `${name} is only added to`)
    }
  })
})

function asAccount<Result>(accountId: string, work: (tx: Tx) => Promise<Result>) {
  return async (tx: Tx) => {
    await sql`select set_config('tiban.account', ${accountId}, true)`.execute(tx)
    return await work(tx)
  }
}

function rowsOf(table: string): (tx: Tx) => Promise<number | undefined> {
  return async tx => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(tx)
    return rows[0]?.n
  }
}

/** One row into each table that the county has not filled, whatever its columns are called. */
async function fillEmptyTables(): Promise<void> {
  await kysely.transaction().execute(async tx => {
    await sql`set local session_replication_role = replica`.execute(tx) // no account needs to exist for a session
    const { rows } = await sql<{ name: string; row: string }>`
      select table_name as name, jsonb_object_agg(column_name, case
          when column_name = 'jurisdiction_id' then '"county"' when data_type = 'ARRAY' then '[]'
          when data_type like 'timestamp%' or data_type = 'date' then '"2024-02-01"'
          when data_type = 'boolean' then 'true' when data_type = 'text' then '"x"' else '1' end::jsonb)::text as row
      from information_schema.columns
      where table_schema = current_schema() group by table_name
      having bool_or(column_name = 'jurisdiction_id')`.execute(tx)
    for (const { name, row } of rows) {
      await sql`insert into ${sql.table(name)} select (jsonb_populate_record(null::${sql.table(name)}, ${row}::jsonb)).*
        where not exists (select from ${sql.table(name)})`.execute(tx)
    }
  })
}
