import type { Database } from '#database/engine/pool.ts'
import type { FileStore } from '#storage/file-store.ts'
import type { Calendar } from '#domain/time/calendar.ts'
import type { Instant } from '#domain/time/plain-date.ts'

/** What every capability needs of the world, handed in by the composition root; tests own the clock and the ids. */
export type Application = {
  readonly database: Database
  readonly files: FileStore
  readonly calendar: Calendar
  readonly clock: () => Instant
  readonly newId: () => string
}
