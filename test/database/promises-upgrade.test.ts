import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openEmbedded } from '#database/engine/embedded/open-embedded.ts'
import { migrate, readMigrations } from '#database/engine/migrate.ts'
import { openPool } from '#database/engine/pool.ts'
import { factsOf } from '#domain/facts/item-facts.ts'
import { delivered } from '#test/kit/story.ts'
import { toRow } from '#database/read-model/items.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'tiban-test-'))
const embedded = await openEmbedded(dataDir, () => undefined)
const database = openPool(embedded.connection)
after(async () => {
  await database.close()
  await embedded.stop()
  rmSync(dataDir, { recursive: true, force: true })
})
const { kysely } = database

test('items of before get a ledger to begin with, and the class of their letter as the one that counts', async () => {
  const promises = readMigrations().find(({ name }) => name.endsWith('-promises.sql'))
  assert.ok(promises)
  await migrate(
    database,
    readMigrations().filter(({ number }) => number < promises.number),
  )
  const { item } = delivered()
  const { promises: _, parkings: __, classChanges: ___, ...before } = item
  await sql`insert into streams (jurisdiction_id, stream_id, kind, version, head_hash, state)
    values ('county', 'item', 'item', 1, 'x', ${JSON.stringify(before)}::jsonb)`.execute(kysely)
  await sql`insert into items select * from jsonb_populate_record(null::items,
    ${JSON.stringify(toRow('county', factsOf(item)))}::jsonb)`.execute(kysely)
  await migrate(database)
  const { rows: streams } = await sql<{ state: object }>`
    select state from streams where jurisdiction_id = 'county'`.execute(kysely)
  assert.deepEqual(streams[0]?.state, JSON.parse(JSON.stringify(item)))
  // Columns of later migrations are made anew from the journal when the program has changed; see refold.test.ts.
  const { rows: items } = await sql<{ ledger: object }>`
    select jsonb_build_object('promise_unit_ids', promise_unit_ids, 'promises_open', promises_open,
      'promises_kept', promises_kept, 'promise_due_on', promise_due_on, 'standing_classes', standing_classes) as ledger
    from items where jurisdiction_id = 'county'`.execute(kysely)
  const { promise_unit_ids, promises_open, promises_kept, promise_due_on, standing_classes } = toRow(
    'county',
    factsOf(item),
  )
  const expected = { promise_unit_ids, promises_open, promises_kept, promise_due_on, standing_classes }
  assert.deepEqual(items[0]?.ledger, JSON.parse(JSON.stringify(expected)))
})

test('the tables are walled off again afterwards', async () => {
  const { rows } = await sql<{ forced: boolean }>`
    select relforcerowsecurity as forced from pg_class where relname in ('items', 'streams', 'promises')`.execute(
    kysely,
  )
  assert.deepEqual(rows, [{ forced: true }, { forced: true }, { forced: true }])
})
