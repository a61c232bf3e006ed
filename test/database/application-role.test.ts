import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { sql } from 'kysely'
import { openEmbedded } from '#database/engine/embedded/open-embedded.ts'
import { migrate } from '#database/engine/migrate.ts'
import { openPool } from '#database/engine/pool.ts'
import { transaction, type Tx } from '#database/engine/transaction.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'tiban-role-'))
const embedded = await openEmbedded(dataDir, () => undefined)
const superuser = openPool(embedded.connection)
after(async () => {
  await superuser.close()
  await embedded.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** The database of an owner with these rights, as `DATABASE_URL` would name it. */
async function databaseOf(owner: string, rights: string) {
  if (owner !== 'tiban')
    await sql`create role ${sql.ref(owner)} login ${sql.raw(rights)}`.execute(superuser.kysely)
  await sql`create database ${sql.ref(`of_${owner}`)} owner ${sql.ref(owner)}`.execute(superuser.kysely)
  const database = openPool({ ...embedded.connection, user: owner, database: `of_${owner}` })
  await migrate(database)
  return database
}

const counter = (tx: Tx, id: string) => sql`insert into numbers values (${id}, 'series', 1)`.execute(tx)
const countersSeen = async (tx: Tx) =>
  (await sql<{ id: string }>`select jurisdiction_id as id from numbers`.execute(tx)).rows.map(({ id }) => id)

for (const { owner, rights, role } of [
  // The founder first: who makes the role may take it, who finds it made by another may not.
  { owner: 'founder', rights: 'createrole', role: 'tiban_app' },
  { owner: 'tiban', rights: 'superuser', role: 'tiban_app' },
  { owner: 'clerk', rights: '', role: 'clerk' },
]) {
  describe(`a database whose owner ${rights === '' ? 'has no rights beyond it' : `may ${rights}`}`, () => {
    test('keeps two counties apart, whatever the SQL forgets', async () => {
      const database = await databaseOf(owner, rights)
      try {
        for (const id of ['one', 'two']) await transaction(database, id, tx => counter(tx, id))
        await transaction(database, 'one', async tx => {
          const { rows } = await sql<{ name: string }>`select current_user as name`.execute(tx)
          assert.equal(rows[0]?.name, role)
          assert.deepEqual(await countersSeen(tx), ['one'])
          const { numAffectedRows } = await sql`update numbers set last_number = 7`.execute(tx)
          assert.equal(numAffectedRows, 1n)
        })
        assert.deepEqual(await transaction(database, '', countersSeen), [])
        await assert.rejects(
          transaction(database, 'one', tx => counter(tx, 'three')),
          /row-level security/,
        )
      } finally {
        await database.close()
      }
    })
  })
}

test('the role of the application may neither rewrite nor delete the journal', async () => {
  for (const statement of ['update events set type = type', 'delete from events', 'truncate events'])
    await assert.rejects(
      (async () => {
        const database = openPool({ ...embedded.connection, database: 'of_tiban' })
        try {
          await transaction(database, 'one', tx => sql.raw(statement).execute(tx))
        } finally {
          await database.close()
        }
      })(),
      /permission denied/,
    )
})
