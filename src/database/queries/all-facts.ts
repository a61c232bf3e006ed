import { sql } from 'kysely'
import type { ItemFacts } from '#domain/facts/item-facts.ts'
import type { Scope } from '#domain/permission/scope.ts'
import type { Tx } from '../engine/transaction.ts'
import { toFacts } from './items-list.ts'
import { withinScope } from './scope-where.ts'

/** The facts of every item of a year in the asker's scope, for figures. */
export async function allFacts(
  tx: Tx,
  { scope, year }: { readonly scope: Scope; readonly year: number },
): Promise<readonly ItemFacts[]> {
  const { rows } = await sql<object>`
    select * from items where ${withinScope(scope)} and year = ${year} order by item_id`.execute(tx)
  return rows.map(row => toFacts<ItemFacts>(row))
}
