import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { migrate, readMigrations } from '#database/engine/migrate.ts'
import { openTestDatabase } from '#test/kit/county.ts'
import { sourceFiles } from '#test/kit/source-files.ts'
import { schemaFile } from '../../scripts/print-schema.ts'
import { schemaText } from '../../scripts/schema-text.ts'

const { database } = await openTestDatabase()
const { kysely } = database

describe('the migrations', () => {
  test('are numbered in order, without twin, each with a head comment that says why', () => {
    const files = readdirSync(join(import.meta.dirname, '../../src/database/migrations')).sort()
    const migrations = readMigrations()
    assert.deepEqual(
      migrations.map(({ name }) => name),
      files,
      'a migration is called 0042-what-it-brings.sql; nothing else belongs into the folder',
    )
    for (const [index, { number, name, text }] of migrations.entries()) {
      assert.ok(number > (migrations[index - 1]?.number ?? 0), `${name}: its number is taken`)
      assert.match(text, /^-- \S+ .+/, `${name}: begin with a comment that gives the reason`)
    }
  })

  test('of an empty database give schema.sql', async () => {
    assert.equal(
      await schemaText(kysely),
      readFileSync(schemaFile, 'utf8'),
      'src/database/schema.sql is stale: npm run docs, and read what changed',
    )
  })

  test('leave no table without a comment that says what it holds', async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = current_schema()::regnamespace
        and relkind = 'r' and obj_description(oid, 'pg_class') is null`.execute(kysely)
    assert.deepEqual(rows, [], 'write “comment on table … is …” into the migration that brings it')
  })

  test('are done once', async () => assert.deepEqual(await migrate(database), []))
})

test('schema.sql is whole: PostgreSQL makes the same tables from it', async () => {
  const done = new Error('nothing of this stays')
  const again = kysely.transaction().execute(async tx => {
    await sql
      .raw(`create schema again; set local search_path = again; ${readFileSync(schemaFile, 'utf8')}`)
      .execute(tx)
    assert.equal(await schemaText(tx), readFileSync(schemaFile, 'utf8'))
    throw done
  })
  await assert.rejects(again, done)
})

test('tables.ts names every table and column there is, and no other', async () => {
  const { rows } = await sql<{ name: string; columns: string[] }>`
    select table_name as name, array_agg(column_name::text) as columns from information_schema.columns
    where table_schema = current_schema() and table_name <> 'schema_migrations'
    group by table_name`.execute(kysely)
  const [types] = sourceFiles('src/database/engine/tables.ts')
  const columnsIn = (body = '') => [...body.matchAll(/(\w+):/g)].map(([, column]) => column).sort()
  const bodies = [...(types?.code ?? '').matchAll(/^(?: {2}(\w+):|export type (\w+) =) \{([^{}]*)\}/gm)]
  const typed = new Map(bodies.map(([, table, type, body]) => [table ?? type, columnsIn(body)]))
  for (const [, table, type] of (types?.code ?? '').matchAll(/^ {2}(\w+): (\w+Row)$/gm)) {
    typed.set(table, typed.get(type) ?? [])
    typed.delete(type)
  }
  assert.deepEqual(
    Object.fromEntries([...typed].sort()),
    Object.fromEntries(rows.map(({ name, columns }) => [name, columns.sort()] as const).sort()),
    'write the columns of the new migration into src/database/engine/tables.ts',
  )
})
