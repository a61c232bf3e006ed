import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { serveCounty, type Name } from '#test/kit/server.ts'

type Problem = { code: string; issues: readonly { path: string; message: string }[] }

const { county, request } = await serveCounty()
const itemId = await county.submitSuggestion()

/** The field the refusal names; a problem document in every case. */
async function refusedField(who: Name | null, method: string, path: string, payload?: object | string) {
  const headers = typeof payload === 'string' ? { 'content-type': 'application/json' } : {}
  const answer = await request(who, method, path, { headers, ...(payload ? { payload } : {}) })
  assert.equal(answer.statusCode, 400, `${method} ${path}: ${answer.body.slice(0, 200)}`)
  assert.match(String(answer.headers['content-type']), /problem\+json/)
  const { code, issues } = answer.json<Problem>()
  assert.equal(code, 'malformed')
  assert.ok(issues[0]?.message)
  return issues[0].path
}

describe('a text the database cannot keep', () => {
  test('is refused with the name of its field in addresses and questions', async () => {
    assert.equal(await refusedField('supervision', 'GET', '/items?q=%00'), 'q')
    assert.equal(await refusedField('supervision', 'GET', '/items/a%00b'), 'itemId')
    assert.equal(await refusedField('supervision', 'GET', '/parts?unitId=%00'), 'unitId')
    assert.equal(await refusedField('congress', 'GET', '/proposers?q=%00'), 'q')
  })

  test('is refused in bodies, without a session too: a null sign, and half of a pair', async () => {
    const signIn = { jurisdictionId: 'county', login: 'a\0b', password: 'x' }
    assert.equal(await refusedField(null, 'POST', '/session', signIn), 'login')
    const points = { points: ['硬化路面', 'a\ud800b'] }
    assert.equal(
      await refusedField('supervision', 'POST', `/items/${itemId}/split-into-points`, points),
      'points.1',
    )
    assert.equal(await refusedField('administrator', 'POST', '/units', { name: '局\0' }), 'name')
    assert.equal(await refusedField('administrator', 'POST', '/units', { '\0': '局' }), '')
  })

  test('is told in the language of the reader', async () => {
    const headers = { 'accept-language': 'en' }
    const payload = { jurisdictionId: 'county', login: '\0', password: 'x' }
    const answer = await request(null, 'POST', '/session', { headers, payload })
    assert.match(answer.json<Problem>().issues[0]?.message ?? '', /cannot be kept/)
  })

  test('whole signs beyond the first plane are no halves', async () => {
    const answer = await request('supervision', 'GET', `/items?q=${encodeURIComponent('𠮷🚦')}`)
    assert.equal(answer.statusCode, 200)
  })
})

test('a body nested by the ten thousand is refused before anything is made of it', async () => {
  const deep = `{"points":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
  const answer = await request('supervision', 'POST', `/items/${itemId}/split-into-points`, {
    headers: { 'content-type': 'application/json', 'idempotency-key': 'deep-0001' },
    payload: deep,
  })
  assert.equal(answer.statusCode, 400)
  assert.equal(answer.json<Problem>().issues[0]?.path, 'points')
})
