import { sql } from 'kysely'
import { replyingRoles } from '#domain/vocabulary/handling-modes.ts'
import type { Tx } from '../engine/transaction.ts'

/**
 * 承办件数: how many items of a session each unit has to answer itself, those allotted to it and not yet handed over
 * included, so that the first item of a batch counts the whole batch.
 */
export async function hostLoad(
  tx: Tx,
  { jurisdictionId, sessionId }: { readonly jurisdictionId: string; readonly sessionId: string },
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ unit_id: string; items: number }>`
    select part ->> 'unitId' as unit_id, count(distinct item.item_id)::int as items
    from items as item
    join streams as stream
      on stream.jurisdiction_id = item.jurisdiction_id and stream.stream_id = item.item_id
    cross join lateral jsonb_array_elements(
      case when item.stage = 'filed' then coalesce(stream.state -> 'allotment' -> 'units', '[]')
      else stream.state -> 'assignments' end) as part
    where item.jurisdiction_id = ${jurisdictionId} and item.session_id = ${sessionId}
      and item.stage in ('filed', 'assigned', 'replied', 'rehandling', 'closed')
      and part ->> 'role' = any(${[...replyingRoles]}::text[])
      and coalesce(part ->> 'status', '') <> 'released'
    group by part ->> 'unitId'`.execute(tx)
  return new Map(rows.map(({ unit_id, items }) => [unit_id, items]))
}
