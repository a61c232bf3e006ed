import { sql, type RawBuilder } from 'kysely'
import type { Scope } from '#domain/permission/scope.ts'

/** The asker's scope as a condition on `items`; the same rule as `canList`. */
export function withinScope({
  jurisdictionId,
  all,
  kinds,
  unitIds,
  proposerIds,
}: Scope): RawBuilder<boolean> {
  const ways = [
    ...(kinds.length > 0 ? [sql`kind = any(${[...kinds]}::text[])`] : []),
    ...(unitIds.length > 0
      ? [sql`(unit_ids && ${[...unitIds]}::text[] or promise_unit_ids && ${[...unitIds]}::text[])`]
      : []),
    ...(proposerIds.length > 0 ? [sql`proposer_ids && ${[...proposerIds]}::text[]`] : []),
  ]
  const seen = all ? sql`true` : ways.length > 0 ? sql`(${sql.join(ways, sql` or `)})` : sql`false`
  return sql<boolean>`(jurisdiction_id = ${jurisdictionId} and ${seen})`
}
