import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

/** Where the database is: the embedded server's socket, or the address of another server. */
export type Connection =
  | { readonly connectionString: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string }

/** The only way to the database; opened once, and handed to `transaction` alone. */
export type Database = {
  readonly kysely: Kysely<Tables>
  /** One client for the length of a transaction; `release` with a fault throws the client away. */
  hold(): Promise<Held>
  close(): Promise<void>
}
export type Held = { readonly kysely: Kysely<Tables>; release(fault?: Error): void }

export function openPool(connection: Connection, { max = 10 }: { readonly max?: number } = {}): Database {
  const pool = new pg.Pool({
    ...connection,
    max,
    types: { getTypeParser },
    statement_timeout: 60_000,
    pipeline: true,
  })
  // A lost connection fails its query and is replaced by the next one; without a listener, a loss between two
  // queries would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', client => client.on('error', () => undefined))
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const hold = async () => {
    const client = await pool.connect()
    return { kysely: onClient(client), release: (fault?: Error) => client.release(fault) }
  }
  return { kysely, hold, close: () => kysely.destroy() }
}

/**
 * The query builder on one client. Unlike its own transactions it does not wait for one statement before it sends
 * the next, so that statements that need not be awaited one by one travel together.
 */
function onClient(client: pg.PoolClient): Kysely<Tables> {
  const held = {
    query: (text: string, values: readonly unknown[]) => client.query(named(text, values)),
    release: () => undefined,
  }
  const pool = { connect: async () => held as unknown as PostgresPoolClient, end: async () => undefined } // a client never closed from within
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/** A statement met again is parsed and planned once a connection; lists with many shapes stay below the limit. */
const mostNamed = 400
const names = new Map<string, string>()

function named(text: string, values: readonly unknown[]): pg.QueryConfig {
  if (!names.has(text) && names.size < mostNamed) names.set(text, `s${names.size}`)
  const name = names.get(text)
  return { text, values: [...values], ...(name === undefined ? {} : { name }) }
}

const { builtins } = pg.types

/** Legal days stay the text `YYYY-MM-DD`; times become ISO text in UTC; nothing passes through local time. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === builtins.DATE) return value => value
  if (oid === builtins.TIMESTAMPTZ) return value => new Date(value).toISOString()
  if (oid === builtins.INT8) return Number
  return pg.types.getTypeParser(oid, format ?? 'text') as (value: string) => unknown // pg's own typing is loose
}
