import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Connection } from '#database/engine/pool.ts'
import { timed, type Timing } from './measure.ts'

/**
 * The floor: the same questions sent to the same PostgreSQL over the same driver, with nothing of ours around
 * them. What Tiban adds is the ratio to it.
 */
export class Floor {
  private readonly pool: pg.Pool

  constructor(connection: Connection) {
    this.pool = new pg.Pool({ ...connection, max: 8 })
    this.pool.on('error', () => undefined) // a client lost at the end, when the server stops
  }

  async list(jurisdictionId: string, year: number): Promise<Timing> {
    return await timed(async () => {
      const { rows } = await this.pool.query(
        `with found as (select * from items where jurisdiction_id = $1 and year = $2 and stage = 'assigned')
         select (select count(*) from found) as total, to_jsonb(page) as row
         from (select * from found order by due_on nulls last, number_sequence, item_id limit 25) as page`,
        [jurisdictionId, year],
      )
      JSON.stringify(rows)
    })
  }

  async page(jurisdictionId: string, itemIds: readonly string[]): Promise<Timing> {
    return await timed(async (client, round) => {
      const id = itemIds[(client * 7 + round) % itemIds.length]
      const { rows } = await this.pool.query(
        `select state, (select jsonb_agg(to_jsonb(event) order by version) from events as event
           where event.jurisdiction_id = stream.jurisdiction_id and event.stream_id = stream.stream_id) as events
         from streams as stream where jurisdiction_id = $1 and stream_id = $2`,
        [jurisdictionId, id],
      )
      JSON.stringify(rows)
    })
  }

  /** A command's own statements: head, event, state, row, message, in one durable transaction. */
  async command(jurisdictionId: string): Promise<Timing> {
    return await timed(async () => {
      const client = await this.pool.connect()
      const id = randomUUID()
      try {
        await client.query('begin')
        await client.query(
          `insert into events (jurisdiction_id, stream_id, version, position, type, data, actor, recorded_at, previous_hash, hash)
           values ($1, $2, 1, nextval('event_position'), 'Floor', $3, '{}', now(), '', '')`,
          [jurisdictionId, id, { text: '一'.repeat(300) }],
        )
        await client.query(
          `insert into streams (jurisdiction_id, stream_id, kind, version, head_hash, state) values ($1, $2, 'activity', 1, '', $3)`,
          [jurisdictionId, id, { text: '一'.repeat(300) }],
        )
        await client.query(
          `insert into activities (jurisdiction_id, activity_id, kind, title, held_on, place, chair, unit_ids, summary)
           values ($1, $2, 'training', 'floor', '2014-01-01', '', '', '{}', '')`,
          [jurisdictionId, id],
        )
        await client.query(
          `insert into outbox (jurisdiction_id, message_id, occasion, audience, facts, recorded_at, dispatched_at)
           values ($1, $2, 'floor', '{}', '{}', now(), now())`,
          [jurisdictionId, id],
        )
        await client.query('commit')
      } finally {
        client.release()
      }
    })
  }

  async ids(jurisdictionId: string, year: number): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ item_id: string }>(
      `select item_id from items where jurisdiction_id = $1 and year = $2 and stage in ('replied', 'closed', 'assigned') order by item_id limit 200`,
      [jurisdictionId, year],
    )
    return rows.map(({ item_id }) => item_id)
  }

  async analyse(): Promise<void> {
    await this.pool.query('vacuum analyze')
  }

  async close(): Promise<void> {
    await this.pool.end()
  }
}
