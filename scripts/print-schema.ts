import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '#database/engine/embedded/open-embedded.ts'
import { migrate } from '#database/engine/migrate.ts'
import { openPool } from '#database/engine/pool.ts'
import { schemaText } from './schema-text.ts'

export const schemaFile = join(import.meta.dirname, '../src/database/schema.sql')

/** The text of `schema.sql`: an empty database is made, migrated, read and thrown away. */
export async function schemaPage(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tiban-schema-'))
  const embedded = await openEmbedded(dataDir, () => undefined)
  const database = openPool(embedded.connection)
  try {
    await migrate(database)
    return await schemaText(database.kysely)
  } finally {
    await database.close()
    await embedded.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
