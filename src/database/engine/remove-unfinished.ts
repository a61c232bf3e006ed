import { sql } from 'kysely'
import type { Database } from './pool.ts'

/**
 * Removes a demonstration whose telling was cut off, so that it can be told anew; nothing else, whatever `id` is
 * given. The one place that deletes events: nobody ever worked with these. Returns false when there is none.
 */
export async function removeUnfinished({ kysely }: Database, id: string): Promise<boolean> {
  return await kysely.transaction().execute(async tx => {
    const { numDeletedRows } = await tx
      .deleteFrom('jurisdiction_ids')
      .where('jurisdiction_id', '=', id)
      .where('is_demonstration', '=', true)
      .where('is_complete', '=', false)
      .executeTakeFirstOrThrow()
    if (numDeletedRows === 0n) return false
    await sql`select set_config('tiban.jurisdiction', ${id}, true)`.execute(tx)
    const { rows } = await sql<{ name: string }>`
      select c.table_name as name from information_schema.columns c
      where c.table_schema = current_schema() and c.column_name = 'jurisdiction_id'
      -- what refers to accounts goes before them
      order by c.table_name = 'accounts'`.execute(tx)
    for (const { name } of rows)
      await sql`delete from ${sql.table(name)} where jurisdiction_id = ${id}`.execute(tx)
    return true
  })
}
