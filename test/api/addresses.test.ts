import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serveCounty } from '#test/kit/server.ts'

const { request } = await serveCounty()

test('an address nobody can read, or too long for any id, is answered by a problem document', async () => {
  for (const [path, status] of [
    ['/items/%', 400],
    ['/items/%E0%A4%A', 400],
    [`/items/${'a'.repeat(201)}`, 404],
  ] as const) {
    const answer = await request('supervision', 'GET', path, { headers: { 'accept-language': 'en' } })
    assert.equal(answer.statusCode, status, path)
    assert.match(String(answer.headers['content-type']), /problem\+json/)
    const { code, detail } = answer.json<{ code: string; detail: string }>()
    assert.equal(code, status === 400 ? 'malformed' : 'notFound')
    assert.match(detail, /^[ -~’]+$/, `in the language asked for: ${detail}`)
  }
})
