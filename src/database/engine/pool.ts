import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

/** Where the database is: the embedded server's socket, or the address of another server. */
export type Connection =
  | { readonly connectionString: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string }

/** The only way to the database; opened once, and handed to `transaction` alone. */
export type Database = { readonly kysely: Kysely<Tables>; close(): Promise<void> }

export function openPool(connection: Connection, { max = 10 }: { readonly max?: number } = {}): Database {
  const pool = new pg.Pool({ ...connection, max, types: { getTypeParser }, statement_timeout: 60_000 })
  // A lost connection fails its query and is replaced by the next one; without a listener, a loss between two
  // queries would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', client => client.on('error', () => undefined))
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { kysely, close: () => kysely.destroy() }
}

const { builtins } = pg.types

/** Legal days stay the text `YYYY-MM-DD`; times become ISO text in UTC; nothing passes through local time. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === builtins.DATE) return value => value
  if (oid === builtins.TIMESTAMPTZ) return value => new Date(value).toISOString()
  if (oid === builtins.INT8) return Number
  return pg.types.getTypeParser(oid, format ?? 'text') as (value: string) => unknown // pg's own typing is loose
}
