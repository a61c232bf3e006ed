import { sql, type RawBuilder } from 'kysely'
import { unsubmittedStages } from '#domain/item/stages.ts'
import type { Scope } from '#domain/permission/scope.ts'

/** The asker's scope as a condition on `items`; the same rule as `canList`. */
export function withinScope({
  jurisdictionId,
  all,
  kinds,
  unitIds,
  proposerIds,
}: Scope): RawBuilder<boolean> {
  const own = proposerIds.length > 0 ? [sql`proposer_ids && ${[...proposerIds]}::text[]`] : []
  const ways = [
    ...(kinds.length > 0 ? [sql`kind = any(${[...kinds]}::text[])`] : []),
    ...(unitIds.length > 0
      ? [sql`(unit_ids && ${[...unitIds]}::text[] or promise_unit_ids && ${[...unitIds]}::text[])`]
      : []),
  ]
  const wide = all ? [sql`true`] : ways
  const handedIn = sql`stage <> all(${[...unsubmittedStages]}::text[])`
  const seen = [...own, ...(wide.length > 0 ? [sql`(${handedIn} and (${sql.join(wide, sql` or `)}))`] : [])]
  return sql<boolean>`(jurisdiction_id = ${jurisdictionId} and (${seen.length > 0 ? sql.join(seen, sql` or `) : sql`false`}))`
}
