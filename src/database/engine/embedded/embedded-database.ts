import type { Connection } from '../pool.ts'

export type EmbeddedDatabase = {
  readonly connection: Connection
  /** True for the process that looks after the server; others only use it. */
  readonly ownsServer: boolean
  /** Stops the server when it is ours, as soon as no other process uses it; leaves it alone otherwise. */
  stop(options?: Stopping): Promise<void>
}

/** How long to wait for others that use the server. */
type Stopping = { readonly patienceMs?: number }
