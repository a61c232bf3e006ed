import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { people } from '#test/kit/people.ts'
import { serveCounty, type Name } from '#test/kit/server.ts'

const { county, request } = await serveCounty()
const itemId = await county.submitSuggestion()

describe('If-Match', () => {
  test('that is no single version is refused, not overlooked', async () => {
    for (const given of ['99', '*', 'garbage', '"1", "2"', '"x"', '']) {
      const answer = await request('congress', 'POST', `/items/${itemId}/file-item`, {
        headers: { 'if-match': given },
        payload: {},
      })
      assert.equal(answer.statusCode, 400, `${given}: ${answer.body}`)
      assert.equal(answer.json<{ code: string }>().code, 'malformedVersion')
    }
  })

  const text = { year: 2024, section: 'nextSteps', text: '继续抓好落实。' }
  const activity = { kind: 'training', title: '业务培训', heldOn: '2024-01-30' }
  const unit = { id: 'forest', name: '县林业局', shortName: '林业局', agencyCode: '柳林函' }
  const zhao = { id: 'zhao', name: '赵敏', type: 'member', group: '农业界' }
  const { accountId, name } = people.auditor
  const account = { login: 'auditor', name, roles: [{ role: 'auditor' }] }
  const doors: readonly (readonly [Name, string, string, (turn: string) => object])[] = [
    ['supervision', 'PUT', '/reports/progress/texts', turn => ({ ...text, text: `${text.text}${turn}` })],
    ['supervision', 'PUT', '/activities/t1', turn => ({ ...activity, title: `业务培训${turn}` })],
    ['administrator', 'POST', '/units', turn => ({ ...unit, duties: turn })],
    ['congress', 'POST', '/proposers', turn => ({ proposers: [{ ...zhao, phone: turn }] })],
    [
      'administrator',
      'PUT',
      `/accounts/${encodeURIComponent(accountId)}`,
      turn => ({ ...account, name: `${name}${turn}` }),
    ],
  ]
  for (const [who, method, path, payload] of doors) {
    test(`is held against the version of what ${method} ${decodeURIComponent(path)} changes`, async () => {
      const first = await request(who, method, path, { payload: payload('1') })
      assert.equal(first.statusCode, 200, first.body)
      const headers = { 'if-match': String(first.headers.etag) }
      const second = await request(who, method, path, { headers, payload: payload('2') })
      assert.equal(second.statusCode, 200, second.body)
      const late = await request(who, method, path, { headers, payload: payload('3') })
      assert.equal(late.statusCode, 409, late.body)
      const { code, since } = late.json<{ code: string; since: readonly { by: string }[] }>()
      assert.equal(code, 'stale')
      assert.deepEqual(
        since.map(({ by }) => by),
        [people[who].name],
      )
    })
  }

  test('of a report’s texts is told with the report', async () => {
    const { headers } = await request('supervision', 'GET', '/reports/progress?year=2024')
    const write = async (draft: string) =>
      await request('supervision', 'PUT', '/reports/progress/texts', {
        headers: { 'if-match': String(headers.etag) },
        payload: { ...text, text: draft },
      })
    assert.equal((await write('第二稿')).statusCode, 200)
    assert.equal((await write('第三稿')).statusCode, 409)
  })
})
