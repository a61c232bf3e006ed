import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { serveCounty } from '#test/kit/server.ts'

const { request } = await serveCounty()

describe('entries of the county’s directory', () => {
  test('of a unit are read whole and corrected, keeping what was not touched', async () => {
    const units = async () =>
      (await request('administrator', 'GET', '/units')).json<{ id: string; aliases: string[] }[]>()
    const roads = (await units()).find(({ id }) => id === 'roads')
    assert.ok(roads)
    const payload = { ...roads, aliases: ['县交通局'] }
    assert.equal((await request('administrator', 'POST', '/units', { payload })).statusCode, 200)
    assert.deepEqual(
      (await units()).find(({ id }) => id === 'roads'),
      payload,
    )
    assert.equal((await units()).length, 3)
  })

  test('of a plenary change in name and days, and in nothing else', async () => {
    const days = { opensOn: '2024-01-21', closesOn: '2024-01-25' }
    const payload = { name: '县第十六届人民代表大会第三次会议', ...days }
    const answer = await request('administrator', 'PUT', '/sessions/s1', { payload })
    assert.equal(answer.statusCode, 200, answer.body)
    const { sessions } = (await request('wang', 'GET', '/directory')).json<{
      sessions: readonly { id: string }[]
    }>()
    assert.deepEqual(
      sessions.find(({ id }) => id === 's1'),
      { id: 's1', body: 'congress', year: 2024, term: 16, ordinal: 3, ...payload },
    )
    assert.equal(sessions.length, 2)
  })

  test('of a plenary that is not there, or ends before it begins, are refused', async () => {
    const entry = { name: '某次会议', opensOn: '2024-01-21', closesOn: '2024-01-20' }
    for (const [id, code] of [
      ['s1', 'closesBeforeOpening'],
      ['s9', 'sessionUnknown'],
    ] as const) {
      const answer = await request('administrator', 'PUT', `/sessions/${id}`, { payload: entry })
      assert.equal(answer.statusCode, 409)
      assert.equal(answer.json<{ code: string }>().code, code)
    }
    const year = await request('administrator', 'PUT', '/sessions/s1', {
      payload: { ...entry, closesOn: '2024-01-22', year: 2023 },
    })
    assert.equal(year.statusCode, 400, year.body)
  })
})
