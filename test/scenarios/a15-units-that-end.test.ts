import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MoveResult } from '#application/reorganise/reorganise.ts'
import { verify } from '#application/verify/verify.ts'
import { answer, takeInHand } from '#test/kit/answered-item.ts'
import { hostAndCoHost, openScenario, tellings } from '#test/kit/scenario.ts'

for (const telling of tellings) {
  test(`A15 when a unit ends, open parts and drafts of a ${telling.kind} move, answered ones keep the old name, and nothing is lost`, async () => {
    const { app, county, request, act, handIn, assign, assignAtMeeting, view, list } = await openScenario()
    const answered = await handIn(telling, '安装村口路灯')
    await assign(telling, answered)
    const inHand = await handIn(telling, '硬化柳湾村通组道路')
    await act(telling.body, inHand, 'file-item')
    await act('supervision', inHand, 'split-into-points', { points: ['硬化路面', '安装路灯'] })
    await act('supervision', inHand, 'propose-allotment', hostAndCoHost)
    await assignAtMeeting(inHand)
    const draft = await handIn(telling, '改造老旧小区')
    await act(telling.body, draft, 'file-item')
    await act('supervision', draft, 'propose-allotment', hostAndCoHost)
    await takeInHand(county, answered)
    await answer(county, answered, { means: ['online'] })

    const succession = { unitId: 'housing', successorId: 'roads' }
    const ahead = await request('supervision', 'GET', '/reorganisation?unitId=housing&successorId=roads')
    const { items, staying } = ahead.json<{ items: { itemId: string }[]; staying: number }>()
    assert.deepEqual(items.map(({ itemId }) => itemId).sort(), [inHand, draft].sort())
    assert.equal(staying, 1)
    assert.equal((await request('supervision', 'GET', '/directory')).json().units.length, 3)

    const order = { ...succession, reason: '机构改革方案，职责划入交通局' }
    assert.equal(
      (await request('housingOffice', 'POST', '/reorganisation', { payload: order })).statusCode,
      403,
    )
    const done = await request('supervision', 'POST', '/reorganisation', { payload: order })
    assert.equal(done.statusCode, 200, done.body)
    const { results } = done.json<{ results: (Omit<MoveResult, 'outcome'> & { outcome: string })[] }>()
    assert.deepEqual(results.map(({ command, outcome }) => `${command} ${outcome}`).sort(), [
      'proposeAllotment done',
      'reassignPart done',
    ])

    const moved = await view('supervision', inHand)
    assert.deepEqual(
      moved.item.assignments.map(({ unitId, role, status }) => `${unitId} ${role} ${status}`),
      ['housing host released', 'water coHost issued', 'roads host issued'],
    )
    assert.equal(moved.item.assignments[0]?.outcome?.note, order.reason)
    assert.ok(moved.timeline.some(({ type }) => type === 'PartReassigned'))
    assert.equal((await view('supervision', draft)).item.allotment?.units[0]?.unitId, 'roads')
    const kept = await view('supervision', answered)
    assert.equal(kept.item.assignments[0]?.unitId, 'housing', 'what is answered keeps the old name')
    assert.equal(
      (await view('housingOffice', inHand)).permitted.length,
      0,
      'the former unit reads what it saw',
    )

    const chosen = await request('supervision', 'POST', `/items/${draft}/propose-allotment`, {
      payload: { mode: 'sole', units: [{ unitId: 'housing', role: 'sole' }] },
    })
    assert.equal(chosen.json<{ code: string }>().code, 'unitUnknown', 'an ended unit gets nothing more')
    assert.equal((await list('supervision', 'unitId=housing')).total, 1)
    assert.ok((await list('supervision', 'unitId=roads')).total >= 1)
    const again = await request('supervision', 'POST', '/reorganisation', { payload: order })
    assert.deepEqual(
      again.json<{ results: object[] }>().results,
      [],
      'nothing is left, and nothing moves twice',
    )
    assert.deepEqual((await verify(app)).faults, [])
  })
}

test('A15 two units that become one hold one part: the host’s, by the host’s date, with the points of both', async () => {
  const { request, act, handIn, assign, view } = await openScenario()
  const [telling] = tellings
  const itemId = await handIn(telling)
  await assign(telling, itemId)
  const before = (await view('supervision', itemId)).item.assignments
  const order = { unitId: 'housing', successorId: 'water', reason: '两局合并' }
  const done = await request('supervision', 'POST', '/reorganisation', { payload: order })
  assert.equal(done.statusCode, 200, done.body)
  const { item } = await view('supervision', itemId)
  assert.deepEqual(
    item.assignments.map(({ unitId, role, status }) => `${unitId} ${role} ${status}`),
    ['housing host released', 'water host issued'],
  )
  assert.equal(item.assignments[1]?.dueOn, before[0]?.dueOn)
  await act('waterOffice', itemId, 'sign-for-assignment', { assignmentId: 'a2' })
})
