import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openScenario, tellings } from '#test/kit/scenario.ts'

for (const telling of tellings) {
  const { kind, body, lead } = telling

  test(`a merged ${kind} keeps its number, counts once as handled and apart as received, and its proposer is answered with the others`, async () => {
    const { request, act, handIn, view, list } = await openScenario()
    const [main, other] = [await handIn(telling, '修桥'), await handIn(telling, '再修桥')]
    for (const itemId of [main, other]) await act(body, itemId, 'file-item')
    const merged = await request(body, 'POST', `/items/${other}/merge-item`, {
      payload: { intoItemId: main },
    })
    assert.equal(merged.statusCode, 200, merged.body)
    const [{ item: kept }, { item: gone }] = [await view(body, main), await view(body, other)]
    assert.deepEqual([kept.number, gone.number, gone.stage], ['1', '2', 'merged'])
    assert.deepEqual([kept.proposers.length, kept.absorbed.map(({ itemId }) => itemId)], [2, [other]])
    assert.equal((await list(body, 'handled=true')).total, 1)
    assert.equal((await list(body, 'received=true')).total, 2)
    assert.equal((await view(lead, main)).item.stage, 'filed')
  })

  test(`the number of a withdrawn ${kind} is given to no other`, async () => {
    const { act, handIn, view } = await openScenario()
    const first = await handIn(telling, '修桥')
    await act(body, first, 'file-item')
    await act(lead, first, 'withdraw-item', { reason: '问题已经解决' })
    const second = await handIn(telling, '修路')
    await act(body, second, 'file-item')
    assert.deepEqual(
      [(await view(body, first)).item.number, (await view(body, second)).item.number],
      ['1', '2'],
    )
  })

  test(`who put a ${kind} forward is told when it is refused, and reads why`, async () => {
    const { act, handIn, view, news } = await openScenario()
    const itemId = await handIn(telling, '评选本人产品')
    const ground = 'personalMatter'
    const explanation = '涉及个人事务，建议通过其他渠道反映。'
    await act(body, itemId, 'refuse-item', { ground, explanation, disposal: 'nothing' })
    assert.ok((await news(itemId)).includes(`${lead} itemRefused`))
    assert.equal((await view(lead, itemId)).item.refusal?.explanation, explanation)
  })

  test(`the units wished for a ${kind}, the units proposed and the units assigned are kept apart`, async () => {
    const { app, request, act, assignAtMeeting, view } = await openScenario()
    const payload = {
      kind,
      sessionId: telling.sessionId,
      period: 'inSession',
      year: 2024,
      title: `关于修桥的${telling.word}`,
      proposers: [{ id: lead }],
      wishedUnits: ['roads'],
      mayPublish: false,
    }
    const itemId = (await request(lead, 'POST', '/items', { payload })).json<{ itemId: string }>().itemId
    await act(body, itemId, 'file-item')
    await act('supervision', itemId, 'split-into-points', { points: ['修桥'] })
    await act('supervision', itemId, 'propose-allotment', {
      mode: 'sole',
      units: [{ unitId: 'housing', role: 'sole' }],
    })
    app.at('2024-04-26')
    await assignAtMeeting(itemId)
    await act('supervision', itemId, 'reassign-part', {
      assignmentId: 'a1',
      unitId: 'water',
      reason: '职责划转',
    })
    const { item } = await view('supervision', itemId)
    assert.deepEqual(item.wishedUnits, ['roads'])
    assert.deepEqual(
      item.allotment?.units.map(({ unitId }) => unitId),
      ['housing'],
    )
    assert.deepEqual(
      item.assignments.map(({ unitId, status }) => [unitId, status]),
      [
        ['housing', 'released'],
        ['water', 'issued'],
      ],
    )
    assert.equal(item.mayPublish, false)
  })
}

test('an item is assigned at a meeting that was recorded, from its day on', async () => {
  const { app, request, act, handIn, view } = await openScenario()
  const itemId = await handIn(tellings[0])
  await act('congress', itemId, 'file-item')
  await act('supervision', itemId, 'propose-allotment', {
    mode: 'sole',
    units: [{ unitId: 'housing', role: 'sole' }],
  })
  const assign = async () => {
    const payload = { meetingId: 'm1', itemIds: [itemId] }
    const answer = (await request('supervision', 'POST', '/assignments', { payload })).json<{
      code?: string
      results?: { outcome: string; code?: string }[]
    }>()
    return answer.code ?? answer.results?.[0]?.code ?? answer.results?.[0]?.outcome
  }
  assert.equal(await assign(), 'meetingUnknown')
  const meeting = { kind: 'assignmentMeeting', title: '专题交办会', heldOn: '2024-04-26' }
  await request('supervision', 'PUT', '/activities/m1', { payload: meeting })
  assert.equal(await assign(), 'meetingNotYetHeld')
  app.at('2024-04-26')
  assert.equal(await assign(), 'done')
  assert.equal((await view('supervision', itemId)).item.meetingId, 'm1')
})

test('advice to withdraw is a word to the proposer and ends nothing', async () => {
  const { act, handIn, view, news } = await openScenario()
  const itemId = await handIn(tellings[0])
  await act('congress', itemId, 'advise-withdrawal', { reason: '与已办结的一件相同' })
  assert.ok((await news(itemId)).includes('wang withdrawalAdvised'))
  assert.equal((await view('wang', itemId)).item.stage, 'submitted')
})

test('suggestions and proposals are numbered apart, each plenary from 1', async () => {
  const { act, handIn, view } = await openScenario()
  for (const telling of tellings) {
    const itemId = await handIn(telling)
    await act(telling.body, itemId, 'file-item')
    assert.equal((await view(telling.body, itemId)).item.number, '1')
  }
})
