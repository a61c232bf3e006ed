import type { Scope } from '#domain/permission/scope.ts'
import type { Tx } from '../engine/transaction.ts'
import { withinScope } from './scope-where.ts'

/** The years in which the asker has items. */
export async function yearsOfItems(tx: Tx, scope: Scope): Promise<readonly number[]> {
  const rows = await tx.selectFrom('items').select('year').distinct().where(withinScope(scope)).execute()
  return rows.map(({ year }) => year)
}
