import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serveCounty, type Name } from '#test/kit/server.ts'

const { app, request } = await serveCounty()

async function act(who: Name, itemId: string, name: string, payload: object): Promise<number> {
  return (await request(who, 'POST', `/items/${itemId}/${name}`, { payload })).statusCode
}

async function filed(title: string): Promise<string> {
  const payload = {
    ...{ kind: 'suggestion', period: 'inSession', sessionId: 's1', year: 2024, title },
    ...{ situation: '白塔小学东侧围墙倾斜。', request: '请拆除重建。', proposers: [{ id: 'wang' }] },
  }
  const answer = await request('congress', 'POST', '/items', { payload })
  const { itemId } = answer.json<{ itemId: string }>()
  assert.equal(await act('congress', itemId, 'file-item', {}), 200)
  return itemId
}

/** The item until its letter waits for a signature; its unit's leader agrees where the chain asks him. */
async function toSign(itemId: string, agrees: boolean): Promise<void> {
  const steps: readonly (readonly [Name, string, object])[] = [
    ['housingOffice', 'sign-for-assignment', {}],
    [
      'housingHandler',
      'fix-five',
      {
        ...{ leaderInCharge: '张', section: '城建股', handler: '孙', standard: '年内完工' },
        ...{ completeBy: '2024-06-28', supervisor: '周' },
      },
    ],
    [
      'housingHandler',
      'log-contact',
      {
        ...{ phase: 'before', means: 'visit', heldOn: '2024-04-26', proposers: [0], summary: '到校现场查看' },
        unitPeople: [{ name: '孙', rank: 'handler' }],
      },
    ],
    [
      'housingHandler',
      'draft-reply',
      {
        answers: [{ pointId: 'all', answer: 'adopted', text: '已拆除重建。' }],
        ...{ resultClass: 'A', contactPerson: '孙', contactPhone: '0000-1' },
      },
    ],
    ['housingHandler', 'submit-reply-for-clearance', { replyId: 'r1' }],
    ['housingOffice', 'clear-reply', { replyId: 'r1' }],
    ...(agrees ? ([['housingLeader', 'clear-reply', { replyId: 'r1' }]] as const) : []),
  ]
  for (const [who, name, data] of steps) {
    const part = 'replyId' in data ? data : { assignmentId: 'a1', ...data }
    assert.equal(await act(who, itemId, name, part), 200, name)
    if (name === 'log-contact')
      assert.equal(
        await act('wang', itemId, 'confirm-contact', { contactId: 'c1', verdict: 'tookPlace' }),
        200,
      )
  }
}

test('a county leader signs what goes out in the government’s name, under its head and a number apart from the unit’s', async () => {
  const own = await filed('关于修缮围墙的建议')
  const governments = await filed('关于修缮校门的建议')
  const sole = { mode: 'sole', units: [{ unitId: 'housing', role: 'sole' }] }
  assert.equal(await act('supervision', own, 'propose-allotment', sole), 200)
  const inName = { ...sole, inGovernmentsName: true }
  assert.equal(await act('supervision', governments, 'propose-allotment', inName), 200)
  app.at('2024-04-26')
  const meeting = { kind: 'assignmentMeeting', title: '专题交办会', heldOn: '2024-04-26' }
  assert.equal((await request('supervision', 'PUT', '/activities/m1', { payload: meeting })).statusCode, 200)
  const batch = { meetingId: 'm1', itemIds: [own, governments] }
  assert.equal((await request('supervision', 'POST', '/assignments', { payload: batch })).statusCode, 200)
  await toSign(governments, true)
  await toSign(own, false)

  const waiting = async (who: Name, state: string) =>
    (await request(who, 'GET', `/items?government=${state}`))
      .json<{ items: { itemId: string }[] }>()
      .items.map(({ itemId }) => itemId)
  assert.deepEqual(await waiting('leader', 'toSign'), [governments])
  assert.deepEqual(await waiting('roadsOffice', 'inName'), [])

  const byUnit = await request('housingLeader', 'POST', `/items/${governments}/sign-reply`, {
    payload: { replyId: 'r1' },
  })
  assert.equal(byUnit.statusCode, 409)
  assert.match(byUnit.json<{ detail: string }>().detail, /县领导签发/)
  assert.equal(await act('leader', own, 'sign-reply', { replyId: 'r1' }), 403)
  assert.equal(await act('leader', governments, 'sign-reply', { replyId: 'r1' }), 200)
  assert.equal(await act('housingLeader', own, 'sign-reply', { replyId: 'r1' }), 200)
  assert.deepEqual(await waiting('leader', 'toSign'), [])
  assert.deepEqual(await waiting('leader', 'inName'), [governments])

  for (const itemId of [governments, own])
    assert.equal(await act('housingOffice', itemId, 'issue-reply', { replyId: 'r1' }), 200)
  const letter = async (itemId: string) => {
    const answer = await request('leader', 'GET', `/items/${itemId}/replies/r1/letter`)
    const { letterhead, documentNumber, signature } = answer.json<{
      letterhead: string
      documentNumber: string
      signature: { unit: string }
    }>()
    return [letterhead, documentNumber, signature.unit]
  }
  const county = (await request('leader', 'GET', '/session')).json<{ jurisdiction: { name: string } }>()
  const government = `${county.jurisdiction.name}人民政府`
  assert.deepEqual(await letter(governments), [government, '县政函〔2024〕1号', government])
  const [head, number, under] = await letter(own)
  assert.equal(number, '柳住建函〔2024〕1号')
  assert.deepEqual([head === government, under === head], [false, true])
})
