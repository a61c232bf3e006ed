import { sql } from 'kysely'
import type { Database } from '#database/engine/pool.ts'
import { transaction } from '#database/engine/transaction.ts'
import { genesis, sealOf } from '#database/journal/chain.ts'
import { itemRows } from '#database/read-model/items.ts'
import { writeRows } from '#database/read-model/rows.ts'
import type { GrownItem } from './random-item.ts'

/** Writes grown items in batches: the same seals, states and rows as one by one, in fewer statements. */
export async function writeItems(
  database: Database,
  jurisdictionId: string,
  grown: readonly GrownItem[],
): Promise<void> {
  await transaction(database, jurisdictionId, async tx => {
    const total = grown.reduce((sum, { events }) => sum + events.length, 0)
    const { rows } = await sql<{ position: number }>`
      select nextval('event_position') as position from generate_series(1, ${total})`.execute(tx)
    let drawn = 0
    const events: object[] = []
    const streams: object[] = []
    for (const { item, events: own } of grown) {
      let previousHash = genesis
      own.forEach(({ event, recordedAt, actor }, index) => {
        const { type, ...data } = event
        const position = rows[drawn]?.position ?? 0 // as many were drawn as there are events
        drawn += 1
        const signature = { accountId: actor.accountId, name: actor.name, grants: actor.grants }
        const unsealed = {
          jurisdictionId,
          streamId: item.id,
          version: index + 1,
          position,
          type,
          data,
          actor: signature,
          recordedAt,
        }
        const hash = sealOf(unsealed, previousHash)
        events.push({
          jurisdiction_id: jurisdictionId,
          stream_id: item.id,
          version: index + 1,
          position,
          type,
          data,
          actor: signature,
          recorded_at: recordedAt,
          previous_hash: previousHash,
          hash,
        })
        previousHash = hash
      })
      streams.push({
        jurisdiction_id: jurisdictionId,
        stream_id: item.id,
        kind: 'item',
        version: own.length,
        head_hash: previousHash,
        state: item,
      })
    }
    for (const [table, list] of [
      ['events', events],
      ['streams', streams],
    ] as const) {
      await sql`insert into ${sql.table(table)} select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(list)}::jsonb)`.execute(
        tx,
      )
    }
    const all = grown.map(({ item }) => itemRows(jurisdictionId, item))
    await writeRows(tx, {
      items: all.flatMap(({ items = [] }) => items),
      assignments: all.flatMap(({ assignments = [] }) => assignments),
      promises: all.flatMap(({ promises = [] }) => promises),
    })
  })
}
