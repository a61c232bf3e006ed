import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { refoldWhenProgramChanged } from '#application/refold/refold.ts'
import { verify } from '#application/verify/verify.ts'
import { asToday } from '#domain/item/earlier-events.ts'
import type { ItemEvent } from '#domain/item/events.ts'
import { foundCounty, openTestDatabase } from '#test/kit/county.ts'

const app = await openTestDatabase()
const county = await foundCounty(app)
const itemId = await county.submitSuggestion('关于换版升级的建议')
await county.assign(itemId)
const quiet = () => undefined
const { kysely } = app.database

test('states and rows of an earlier program are made anew from the journal', async () => {
  await sql`update streams set state = state - 'contacts' - 'replies' where stream_id = ${itemId}`.execute(
    kysely,
  )
  await sql`update items set title = 'made otherwise before' where item_id = ${itemId}`.execute(kysely)
  assert.deepEqual(new Set((await verify(app)).faults.map(({ what }) => what)), new Set(['state', 'row']))
  assert.ok((await refoldWhenProgramChanged(app, quiet)) > 0)
  assert.deepEqual((await verify(app)).faults, [])
})

test('the same program leaves them as they are', async () => {
  await sql`update items set title = 'changed by hand' where item_id = ${itemId}`.execute(kysely)
  assert.equal(await refoldWhenProgramChanged(app, quiet), 0)
  assert.equal(
    (await verify(app)).faults.length,
    2,
    'what was changed by hand is still found, not mended unseen',
  )
})

test('an event changed by hand is not made good by another program', async () => {
  await sql`update installation_facts set value = 'an earlier program'`.execute(kysely)
  await sql`update events set data = data || '{"title": "另一个标题"}' where stream_id = ${itemId} and version = 1`.execute(
    kysely,
  )
  await refoldWhenProgramChanged(app, quiet)
  assert.ok((await verify(app)).faults.some(({ what, version }) => what === 'chain' && version === 1))
})

test('one stream that cannot be folded keeps no other from being made anew', async () => {
  const other = await county.submitSuggestion('关于另一条记录的建议')
  await sql`update installation_facts set value = 'an earlier program'`.execute(kysely)
  await sql`update events set type = 'NobodyKnowsThis' where stream_id = ${itemId} and version = 2`.execute(
    kysely,
  )
  await sql`update streams set state = '{}' where stream_id = ${other}`.execute(kysely)
  const told: string[] = []
  await refoldWhenProgramChanged(app, line => told.push(line))
  assert.ok(told.some(line => line.includes(itemId)))
  const { rows } = await sql<{ title: string }>`
    select state->>'title' as title from streams where stream_id = ${other}`.execute(kysely)
  assert.deepEqual(rows, [{ title: '关于另一条记录的建议' }])
})

test('events of an earlier version are read as today’s program would have recorded them', () => {
  const earlier = { type: 'ReplySubmittedForClearance', replyId: 'r', chainLength: 2, on: '2024-05-01' }
  // what an earlier program wrote has a shape that today's types do not know
  const today = asToday(earlier as unknown as ItemEvent)
  assert.ok(today.type === 'ReplySubmittedForClearance' && today.steps.length === 2)
})
