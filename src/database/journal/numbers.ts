import { sql } from 'kysely'
import type { Tx } from '../engine/transaction.ts'

/** Draws the next number of a series; an explicit number given elsewhere only lifts the counter. */
export async function drawNumber(
  tx: Tx,
  { jurisdictionId, series }: { readonly jurisdictionId: string; readonly series: string },
): Promise<number> {
  const { last_number } = await tx
    .insertInto('numbers')
    .values({ jurisdiction_id: jurisdictionId, series, last_number: 1 })
    .onConflict(conflict =>
      conflict
        .columns(['jurisdiction_id', 'series'])
        .doUpdateSet({ last_number: sql`numbers.last_number + 1` }),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow()
  return last_number
}

/** Lifts a series above a number that was given by hand, so that it is not drawn again. */
export async function liftNumber(
  tx: Tx,
  {
    jurisdictionId,
    series,
    to,
  }: { readonly jurisdictionId: string; readonly series: string; readonly to: number },
): Promise<void> {
  await tx
    .insertInto('numbers')
    .values({ jurisdiction_id: jurisdictionId, series, last_number: to })
    .onConflict(conflict =>
      conflict
        .columns(['jurisdiction_id', 'series'])
        .doUpdateSet({ last_number: sql`greatest(numbers.last_number, excluded.last_number)` }),
    )
    .execute()
}
