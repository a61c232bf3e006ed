import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Database } from './pool.ts'

export type Migration = {
  readonly number: number
  readonly name: string
  readonly text: string
  readonly checksum: string
}

/** Anything but the numbers of other programs' advisory locks will do. */
const lockNumber = 7_420_240_425

/** The plain SQL files of a folder in the order of their numbers. */
export function readMigrations(folder = join(import.meta.dirname, '../migrations')): readonly Migration[] {
  return readdirSync(folder)
    .filter(name => /^\d{4}-.+\.sql$/.test(name))
    .sort()
    .map(name => {
      const text = readFileSync(join(folder, name), 'utf8')
      return {
        number: Number(name.slice(0, 4)),
        name,
        text,
        checksum: createHash('sha256').update(text).digest('hex'),
      }
    })
}

/**
 * Brings the tables up to date: each file once, in order, in a transaction of its own, under a lock that a second
 * starting server waits for. Refuses a database that is ahead of this program, or one made by files that changed.
 * Returns the names applied.
 */
export async function migrate(
  { kysely }: Database,
  migrations: readonly Migration[] = readMigrations(),
): Promise<readonly string[]> {
  return await kysely.connection().execute(async connection => {
    await sql`select pg_advisory_lock(${lockNumber})`.execute(connection)
    try {
      await sql`create table if not exists schema_migrations (
        number int primary key, name text not null, checksum text not null,
        applied_at timestamptz not null default now())`.execute(connection)
      const { rows } = await sql<{ number: number; name: string; checksum: string }>`
        select number, name, checksum from schema_migrations order by number`.execute(connection)
      refuseOthers(rows, migrations)
      const applied = new Set(rows.map(({ number }) => number))
      const waiting = migrations.filter(({ number }) => !applied.has(number))
      for (const { number, name, text, checksum } of waiting) {
        await connection.transaction().execute(async tx => {
          await sql.raw(text).execute(tx)
          await sql`insert into schema_migrations (number, name, checksum) values (${number}, ${name}, ${checksum})`.execute(
            tx,
          )
        })
      }
      return waiting.map(({ name }) => name)
    } finally {
      await sql`select pg_advisory_unlock(${lockNumber})`.execute(connection)
    }
  })
}

type Applied = { readonly number: number; readonly name: string; readonly checksum: string }

function refuseOthers(applied: readonly Applied[], migrations: readonly Migration[]): void {
  const known = new Map(migrations.map(migration => [migration.number, migration]))
  for (const { number, name, checksum } of applied) {
    const migration = known.get(number)
    if (!migration) {
      throw new Error(
        `The data was written by a newer Tiban (it has “${name}”, which this program does not know). Update Tiban.`,
      )
    }
    if (migration.checksum !== checksum) {
      throw new Error(
        `The migration “${name}” was changed after it had been applied to this database. Restore the released file.`,
      )
    }
  }
}
