import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { serveCounty, type Name } from '#test/kit/server.ts'

const { app, request } = await serveCounty()

/** A command on the item of this file, with the version it was seen at. */
async function command(
  who: Name,
  itemId: string,
  name: string,
  payload: object,
  headers: Record<string, string> = {},
) {
  return await request(who, 'POST', `/items/${itemId}/${name}`, { payload, headers })
}

const suggestion = {
  kind: 'suggestion',
  period: 'inSession',
  sessionId: 's1',
  year: 2024,
  title: '关于修缮白塔小学围墙的建议',
  situation: '白塔小学东侧围墙倾斜。',
  request: '请拆除重建。',
  proposers: [{ id: 'wang' }],
  invite: { invited: [{ id: 'li' }], until: '2024-02-09' },
}

describe('the main road over HTTP', () => {
  let itemId = ''
  const steps: readonly (readonly [Name, string, object])[] = [
    ['li', 'answer-invitation', { signs: true }],
    ['wang', 'hand-in', {}],
    ['congress', 'file-item', {}],
    ['supervision', 'split-into-points', { points: ['拆除围墙', '重建围墙'] }],
    [
      'supervision',
      'propose-allotment',
      {
        mode: 'hostAndCoHost',
        units: [
          { unitId: 'housing', role: 'host' },
          { unitId: 'water', role: 'coHost' },
        ],
      },
    ],
  ]
  const afterwards: readonly (readonly [Name, string, object])[] = [
    ['housingOffice', 'sign-for-assignment', { assignmentId: 'a1' }],
    ['waterOffice', 'sign-for-assignment', { assignmentId: 'a2' }],
    [
      'housingHandler',
      'fix-five',
      {
        assignmentId: 'a1',
        leaderInCharge: '张',
        section: '城建股',
        handler: '孙',
        standard: '年内完工',
        completeBy: '2024-06-28',
        supervisor: '周',
      },
    ],
    [
      'housingHandler',
      'ask-co-host-opinion',
      { assignmentId: 'a1', coHostAssignmentId: 'a2', matter: '排水意见' },
    ],
    ['waterHandler', 'give-co-host-opinion', { assignmentId: 'a2', text: '同步做好排水' }],
    [
      'housingHandler',
      'log-contact',
      {
        assignmentId: 'a1',
        phase: 'before',
        means: 'visit',
        heldOn: '2024-04-26',
        proposers: [0, 1],
        unitPeople: [{ name: '孙', rank: 'handler' }],
        summary: '到校现场查看',
      },
    ],
    ['wang', 'confirm-contact', { contactId: 'c1', verdict: 'tookPlace' }],
    [
      'housingHandler',
      'draft-reply',
      {
        assignmentId: 'a1',
        resultClass: 'A',
        answers: [
          { pointId: 'p1', answer: 'adopted', text: '已拆除' },
          { pointId: 'p2', answer: 'adopted', text: '已重建' },
        ],
        contactPerson: '孙',
        contactPhone: '0000-1',
      },
    ],
    ['housingHandler', 'submit-reply-for-clearance', { replyId: 'r1' }],
    ['housingOffice', 'clear-reply', { replyId: 'r1' }],
    ['housingLeader', 'sign-reply', { replyId: 'r1' }],
    ['housingOffice', 'issue-reply', { replyId: 'r1' }],
    ['housingOffice', 'deliver-reply', { replyId: 'r1', means: ['online', 'inPerson'] }],
    ['wang', 'read-reply', { replyId: 'r1' }],
    ['wang', 'give-feedback', { replyId: 'r1', attitude: 'satisfied', result: 'satisfied' }],
    ['li', 'give-feedback', { replyId: 'r1', attitude: 'satisfied', result: 'basicallySatisfied' }],
    ['congress', 'close-item', {}],
  ]

  test('from handing in to the closed file, every step by the one whose step it is', async () => {
    const submitted = await request('wang', 'POST', '/items', { payload: suggestion })
    assert.equal(submitted.statusCode, 201, submitted.body)
    itemId = submitted.json<{ itemId: string }>().itemId
    for (const [who, name, data] of steps)
      assert.equal((await command(who, itemId, name, data)).statusCode, 200, name)
    app.at('2024-04-26')
    const meeting = {
      kind: 'assignmentMeeting',
      title: '专题交办会',
      heldOn: '2024-04-26',
      notice: { number: '柳政办函〔2024〕9号', title: '关于做好办理工作的通知' },
    }
    assert.equal(
      (await request('supervision', 'PUT', '/activities/m1', { payload: meeting })).statusCode,
      200,
    )
    const batch = await request('supervision', 'POST', '/assignments', {
      payload: { meetingId: 'm1', itemIds: [itemId, 'no-such-item'] },
    })
    assert.deepEqual(
      batch.json<{ results: { outcome: string }[] }>().results.map(({ outcome }) => outcome),
      ['done', 'refused'],
    )
    for (const [who, name, data] of afterwards) {
      const answer = await command(who, itemId, name, data)
      assert.equal(answer.statusCode, 200, `${name}: ${answer.body}`)
    }
    const view = (await request('wang', 'GET', `/items/${itemId}`)).json<{
      item: { stage: string; replies: { documentNumber: string }[] }
    }>()
    assert.equal(view.item.stage, 'closed')
    assert.equal(view.item.replies[0]?.documentNumber, '柳住建函〔2024〕1号')
  })

  test('wrong input to each command is a problem document in the reader’s language, and changes nothing', async () => {
    const before = (await request('supervision', 'GET', `/items/${itemId}`)).json<{ version: number }>()
      .version
    for (const [who, name] of [...steps, ...afterwards]) {
      const answer = await command(who, itemId, name, { nonsense: 1 })
      assert.ok(answer.statusCode >= 400 && answer.statusCode < 500, `${name} answered ${answer.statusCode}`)
      assert.match(String(answer.headers['content-type']), /application\/problem\+json/)
      assert.match(answer.json<{ detail: string }>().detail, /[\u4e00-\u9fff]/, `${name}: ${answer.body}`)
      const english = await command(who, itemId, name, { nonsense: 1 }, { 'accept-language': 'en' })
      assert.ok(english.json<{ code: string }>().code.length > 0)
    }
    assert.equal(
      (await request('supervision', 'GET', `/items/${itemId}`)).json<{ version: number }>().version,
      before,
    )
  })

  test('a stale version is told what happened since', async () => {
    const answer = await command('congress', itemId, 'close-item', {}, { 'if-match': '"5"' })
    assert.equal(answer.statusCode, 409)
    const problem = answer.json<{ code: string; since: { type: string; by: string }[] }>()
    assert.equal(problem.code, 'stale')
    assert.deepEqual([problem.since[0]?.type, problem.since[0]?.by], ['AllotmentProposed', '督查室'])
  })

  test('the same click twice hands in one item', async () => {
    const { invite: _, ...alone } = suggestion
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const twice = await Promise.all(
      [1, 2].map(() =>
        request('wang', 'POST', '/items', {
          payload: { ...alone, title: '关于同一次点击的建议' },
          headers,
        }),
      ),
    )
    assert.deepEqual(
      twice.map(({ statusCode }) => statusCode),
      [201, 201],
    )
    assert.equal(twice[0]?.body, twice[1]?.body)
    const list = (await request('congress', 'GET', '/items?q=同一次点击')).json<{ total: number }>()
    assert.equal(list.total, 1)
    const other = await request('wang', 'POST', '/items', { payload: suggestion, headers })
    assert.equal(other.json<{ code: string }>().code, 'keyDiffers')
  })

  test('figures equal the lists behind them', async () => {
    const { groups } = (await request('supervision', 'GET', '/figures?year=2024')).json<{
      groups: { figures: { name: string; numerator: number; unit?: string; of: Record<string, unknown> }[] }[]
    }>()
    const figures = groups.flatMap(group => group.figures)
    assert.ok(figures.length > 20)
    for (const { name, numerator, of } of figures.filter(({ unit }) => unit !== 'forms')) {
      const query = new URLSearchParams(Object.entries(of).map(([key, value]) => [key, String(value)]))
      const list = (await request('supervision', 'GET', `/items?${query}`)).json<{ total: number }>()
      assert.equal(list.total, numerator, name)
    }
  })
})

describe('signing in', () => {
  test('a wrong password says so and no more; ten of them lock the account for a while', async () => {
    const wrong = () =>
      request(null, 'POST', '/session', {
        payload: { jurisdictionId: 'county', login: 'auditor', password: 'wrong' },
      })
    const unknown = await request(null, 'POST', '/session', {
      payload: { jurisdictionId: 'county', login: 'nobody', password: 'wrong' },
    })
    assert.equal((await wrong()).body, unknown.body)
    for (let attempt = 0; attempt < 9; attempt += 1) await wrong()
    assert.equal((await wrong()).json<{ code: string }>().code, 'locked')
  })

  test('the cookie is closed to scripts and other sites; signing out ends the session', async () => {
    const answer = await request(null, 'POST', '/session', {
      payload: { jurisdictionId: 'county', login: 'zhao', password: 'korrekt-Pferd-8' },
    })
    const cookie = String(answer.headers['set-cookie'])
    assert.match(cookie, /HttpOnly; SameSite=Lax/)
    const headers = { cookie: cookie.split(';')[0] ?? '' }
    assert.equal((await request(null, 'GET', '/session', { headers })).json<{ name: string }>().name, '赵敏')
    assert.equal((await request(null, 'DELETE', '/session', { headers })).statusCode, 204)
    assert.equal((await request(null, 'GET', '/session', { headers })).statusCode, 401)
  })

  test('a write from another site is refused', async () => {
    const answer = await request('wang', 'POST', '/items', {
      payload: suggestion,
      headers: { origin: 'https://evil.example' },
    })
    assert.equal(answer.statusCode, 403)
  })
})
