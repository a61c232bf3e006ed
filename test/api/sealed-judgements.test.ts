import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { serveCounty, type Name } from '#test/kit/server.ts'

const { app, county, request } = await serveCounty()
const itemId = await county.submitSuggestion()
await county.assign(itemId)
const fiveFixes = {
  leaderInCharge: '周副局长',
  section: '村镇股',
  handler: '孙工',
  standard: '按期答复，现场见面。',
  completeBy: '2024-06-01',
  supervisor: '办公室',
}
const step = async (who: Name, command: string, payload: object) => {
  const answer = await request(who, 'POST', `/items/${itemId}/${command}`, { payload })
  assert.equal(answer.statusCode, 200, `${command}: ${answer.body}`)
}
await step('housingOffice', 'sign-for-assignment', { assignmentId: 'a1' })
await step('waterOffice', 'sign-for-assignment', { assignmentId: 'a2' })
await step('housingHandler', 'fix-five', { assignmentId: 'a1', ...fiveFixes })
await step('housingHandler', 'log-contact', {
  assignmentId: 'a1',
  phase: 'before',
  means: 'visit',
  heldOn: '2024-04-26',
  proposers: [0, 1],
  unitPeople: [{ name: '孙工', rank: 'handler' }],
  summary: '到村里看了路，听取了意见。',
})
await step('housingHandler', 'draft-reply', {
  assignmentId: 'a1',
  resultClass: 'A',
  answers: ['p1', 'p2'].map(pointId => ({ pointId, answer: 'adopted', text: '已经办理完毕。' })),
})
await step('housingHandler', 'submit-reply-for-clearance', { replyId: 'r1' })
await step('housingOffice', 'clear-reply', { replyId: 'r1' })
await step('housingLeader', 'sign-reply', { replyId: 'r1' })
await step('housingOffice', 'issue-reply', { replyId: 'r1' })
await step('housingOffice', 'deliver-reply', { replyId: 'r1', means: ['online', 'online'] })
const seen = (await request('housingOffice', 'GET', `/items/${itemId}`)).headers.etag
await step('wang', 'give-feedback', {
  replyId: 'r1',
  attitude: 'satisfied',
  result: 'dissatisfied',
  reason: '路灯不亮。',
})

const get = async (who: Name, path: string) => (await request(who, 'GET', path)).json()

describe('one of two proposers has judged', () => {
  for (const who of ['housingOffice', 'housingLeader', 'waterOffice', 'li', 'wang'] as const) {
    test(`no list, filter or figure tells ${who}`, async () => {
      const { items } = await get(who, '/items')
      assert.equal(items.length, 1)
      assert.deepEqual([items[0].attitude, items[0].result], [null, null])
      assert.ok(!JSON.stringify(items).includes('atisfied'))
      for (const filter of [
        'result=dissatisfied',
        'attitude=satisfied',
        'feedbackGiven=true',
        'content=true',
        'partMark=housing:dissatisfied',
        'result=dissatisfied&asOf=2024-04-26',
      ])
        assert.equal((await get(who, `/items?${filter}`)).total, 0, filter)
      assert.ok(!JSON.stringify((await get(who, '/parts')).parts ?? []).includes('atisfied'))
    })
  }

  test('a stale command of the unit is not told of it', async () => {
    const answer = await request('housingOffice', 'POST', `/items/${itemId}/log-contact`, {
      headers: { 'if-match': String(seen) },
      payload: {
        assignmentId: 'a1',
        phase: 'after',
        means: 'telephone',
        heldOn: '2024-04-26',
        proposers: [0],
        unitPeople: [{ name: '孙工', rank: 'handler' }],
        summary: '电话回访了代表。',
      },
    })
    assert.equal(answer.statusCode, 409)
    assert.ok(!answer.body.includes('FeedbackGiven'))
  })

  test('the offices know', async () => {
    assert.equal((await get('supervision', '/items?result=dissatisfied')).total, 1)
    assert.equal((await get('congress', '/items?partMark=housing:dissatisfied')).total, 1)
  })
})

describe('the round is complete', () => {
  test('the units read the judgement, other proposers do not', async () => {
    await step('li', 'give-feedback', { replyId: 'r1', attitude: 'satisfied', result: 'satisfied' })
    app.at('2024-04-29')
    assert.equal((await get('housingOffice', '/items?result=dissatisfied')).total, 1)
    assert.equal((await get('housingOffice', '/parts')).parts[0].result, 'dissatisfied')
    assert.equal((await get('li', '/items?result=dissatisfied')).total, 0)
  })
})
