import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { serveCounty, type Name } from '#test/kit/server.ts'

const { app, county, request } = await serveCounty()
const itemId = await county.submitSuggestion()
app.at('2024-04-26')
const meeting = { kind: 'assignmentMeeting', title: '专题交办会', heldOn: '2024-04-26' }
await request('supervision', 'PUT', '/activities/m1', { payload: meeting })

const others = ['jurisdiction', 'roll', 'activity m1']

describe('a stream that is no item', () => {
  test('is not found under the address of an item', async () => {
    const doors: readonly (readonly [Name, string, string, object?])[] = [
      ['supervision', 'GET', ''],
      ['supervision', 'GET', '/recommended-units'],
      ['supervision', 'POST', '/split-into-points', { points: ['硬化路面'] }],
      ['congress', 'POST', '/file-item', {}],
      ['housingOffice', 'POST', '/sign-for-assignment', { assignmentId: 'a1' }],
      ['housingOffice', 'POST', '/issue-reply', { replyId: 'r1' }],
    ]
    for (const other of others) {
      for (const [who, method, rest, payload] of doors) {
        const path = `/items/${encodeURIComponent(other)}${rest}`
        const answer = await request(who, method, path, payload ? { payload } : {})
        assert.equal(answer.statusCode, 404, `${method} ${path}: ${answer.body}`)
      }
    }
  })

  test('cannot be merged into, nor handed over', async () => {
    for (const other of others) {
      const merged = await request('congress', 'POST', `/items/${itemId}/merge-item`, {
        payload: { intoItemId: other },
      })
      assert.equal(merged.statusCode, 404, merged.body)
    }
    const batch = await request('supervision', 'POST', '/assignments', {
      payload: { meetingId: 'm1', itemIds: others },
    })
    assert.equal(batch.statusCode, 200, batch.body)
    assert.equal(batch.body.match(/"code":"notFound"/g)?.length, others.length, batch.body)
  })
})
