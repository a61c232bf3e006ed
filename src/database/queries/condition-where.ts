import { sql, type RawBuilder } from 'kysely'
import type { Condition } from '#domain/facts/item-filter.ts'
import { columnOf } from '../read-model/column-names.ts'

/** Conditions of a filter as SQL over `items`; the same language that `matches` reads in memory. */
export function conditionsHold(conditions: readonly Condition[]): RawBuilder<boolean> {
  if (conditions.length === 0) return sql<boolean>`true`
  return sql<boolean>`(${sql.join(conditions.map(conditionHolds), sql` and `)})`
}

function conditionHolds(condition: Condition): RawBuilder<unknown> {
  if ('anyOf' in condition) {
    const pattern = `%${condition.contains.replaceAll(/[\\%_]/g, '\\$&')}%`
    return sql`(${sql.join(
      condition.anyOf.map(column => sql`${sql.ref(columnOf(column))} ilike ${pattern}`),
      sql` or `,
    )})`
  }
  const column = sql.ref(columnOf(condition.column))
  if ('is' in condition) return sql`${column} = ${condition.is}`
  if ('among' in condition) {
    const list = [...condition.among]
    return condition.not
      ? sql`coalesce(${column} <> all(${list}::text[]), true)`
      : sql`${column} = any(${list}::text[])`
  }
  if ('hasAny' in condition) return sql`${column} && ${[...condition.hasAny]}::text[]`
  if ('known' in condition) return condition.known ? sql`${column} is not null` : sql`${column} is null`
  if ('moreThan' in condition) {
    return condition.not ? sql`${column} <= ${condition.moreThan}` : sql`${column} > ${condition.moreThan}`
  }
  const from = condition.from ? sql`${column} >= ${condition.from}` : sql`true`
  const until = condition.until ? sql`${column} <= ${condition.until}` : sql`true`
  return sql`(${column} is not null and ${from} and ${until})`
}
