import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verify } from '#application/verify/verify.ts'
import { sql } from 'kysely'
import { foundCounty, openTestDatabase } from '#test/kit/county.ts'

const app = await openTestDatabase()
const county = await foundCounty(app)

test('verify finds no fault in a sound journal while others write into it', async () => {
  let isOver = false
  const clerks = [1, 2, 3].map(async clerk => {
    for (let number = 1; !isOver; number += 1)
      await county.submitSuggestion(`关于${clerk}号路第${number}段维修的建议`)
  })
  try {
    for (let time = 0; time < 12; time += 1) assert.deepEqual((await verify(app)).faults, [])
  } finally {
    isOver = true
    await Promise.all(clerks)
  }
})

test('one byte of one event is found and named, and so is an event that is gone', async () => {
  const itemId = await county.submitSuggestion('关于被人改动的建议')
  const change = sql`update events set data = jsonb_set(data, '{title}', '"关于被人改過的建议"')
    where stream_id = ${itemId} and version = 1`
  await change.execute(app.database.kysely)
  const changed = (await verify(app)).faults
  assert.ok(changed.length > 0)
  assert.ok(
    changed.some(fault => fault.streamId === itemId && fault.version === 1 && fault.what === 'chain'),
    JSON.stringify(changed),
  )
  assert.ok(
    changed.every(fault => fault.streamId === itemId || fault.what === 'row'),
    JSON.stringify(changed),
  )
  await sql`delete from events where stream_id = ${itemId}`.execute(app.database.kysely)
  assert.ok((await verify(app)).faults.some(fault => fault.streamId === itemId))
})
