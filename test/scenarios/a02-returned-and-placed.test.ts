import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openScenario, tellings, type Telling } from '#test/kit/scenario.ts'

type Scenario = Awaited<ReturnType<typeof openScenario>>
const objection = { reason: '通组道路由交通局管养', basis: '三定规定第三条', proposedUnitId: 'roads' }

async function returnPart({ act }: Scenario, itemId: string, unit: 'housing' | 'water'): Promise<void> {
  const assignmentId = unit === 'housing' ? 'a1' : 'a2'
  await act(`${unit}Office`, itemId, 'object-to-assignment', { assignmentId, ...objection })
}
async function begun(telling: Telling): Promise<Scenario & { itemId: string }> {
  const scenario = await openScenario()
  const itemId = await scenario.handIn(telling)
  await scenario.assign(telling, itemId)
  return { ...scenario, itemId }
}

for (const telling of tellings) {
  test(`A02 a ${telling.kind} that the first unit returns and the second accepts is with the second; the refusal stays to be read`, async () => {
    const scenario = await begun(telling)
    const { act, view, request, itemId, news } = scenario
    await returnPart(scenario, itemId, 'housing')
    await act('supervision', itemId, 'adjust-assignment', {
      assignmentId: 'a1',
      unitId: 'roads',
      note: '属交通局职责',
    })
    await act('roadsOffice', itemId, 'sign-for-assignment', { assignmentId: 'a3' })

    const { item } = await view('supervision', itemId)
    assert.deepEqual(
      item.assignments.map(({ unitId, status }) => `${unitId} ${status}`),
      ['housing released', 'water issued', 'roads accepted'],
    )
    assert.equal(item.assignments[0]?.objection?.reason, objection.reason)
    const write = await request('housingOffice', 'POST', `/items/${itemId}/fix-five`, {
      payload: { ...scenario.fiveFixes, assignmentId: 'a1' },
    })
    assert.equal(write.statusCode, 409, 'the former unit reads and no longer writes')
    assert.equal((await view('housingOffice', itemId)).permitted.length, 0)
    assert.ok((await news(itemId)).includes('roadsOffice assignedToYou'))
    const later = await scenario.handIn(telling, '硬化柳湾村四组通组道路')
    await act(telling.body, later, 'file-item')
    const beside = await request('supervision', 'GET', `/items/${later}/precedents`)
    const [precedent] = beside.json<{
      precedents: { itemId: string; hostUnitIds: string[]; refusals: { unitId: string; reason: string }[] }[]
    }>().precedents
    assert.equal(precedent?.itemId, itemId)
    assert.deepEqual(precedent?.hostUnitIds, ['roads'])
    assert.deepEqual(
      precedent?.refusals.map(({ unitId, reason }) => [unitId, reason]),
      [['housing', objection.reason]],
    )
  })

  test(`A03 a ${telling.kind} that all units return is marked so, with the reasons, and a leader with a name rules`, async () => {
    const scenario = await begun(telling)
    const { act, request, view, news, itemId, list } = scenario
    await news(itemId)
    await returnPart(scenario, itemId, 'housing')
    assert.ok((await news(itemId)).includes('supervision objectionRaised'))
    await returnPart(scenario, itemId, 'water')
    assert.ok((await news(itemId)).includes('supervision returnedByAll'))
    assert.equal((await list('supervision', 'objectionOpen=true')).total, 1)
    const { refusals } = (await request('supervision', 'GET', `/items/${itemId}/precedents`)).json<{
      refusals: { unitId: string; basis: string }[]
    }>()
    assert.deepEqual(
      refusals.map(({ unitId, basis }) => [unitId, basis]),
      [
        ['housing', objection.basis],
        ['water', objection.basis],
      ],
    )
    const agree = await request('supervision', 'POST', `/items/${itemId}/adjust-assignment`, {
      payload: { assignmentId: 'a1', unitId: 'roads', note: '同意' },
    })
    assert.equal(agree.json<{ code: string }>().code, 'rulingNeeded')
    await act('supervision', itemId, 'record-mediation', {
      assignmentId: 'a1',
      heldOn: '2024-04-26',
      participants: '督查室、住建局、水利局、交通局',
      result: '未能达成一致',
    })
    const ruling = { assignmentId: 'a1', unitId: 'roads', ruling: '通组道路由交通局主办' }
    const nameless = await request('supervision', 'POST', `/items/${itemId}/rule-on-objection`, {
      payload: ruling,
    })
    assert.equal(nameless.json<{ code: string }>().code, 'rulerNeeded')
    await act('supervision', itemId, 'rule-on-objection', { ...ruling, ruledBy: '副县长 何思远' })
    const { item } = await view('supervision', itemId)
    assert.equal(item.assignments[0]?.mediations?.[0]?.result, '未能达成一致')
    assert.equal(item.assignments[0]?.outcome?.ruledBy, '副县长 何思远')
    assert.deepEqual(
      item.assignments.filter(({ unitId }) => unitId === 'roads').map(({ status }) => status),
      ['accepted'],
      'a ruling is not asked about again',
    )
    const seen = await view(telling.lead, itemId)
    assert.ok(
      !JSON.stringify(seen.item).includes('未能达成一致'),
      'talks of the offices are not the proposer’s',
    )
  })

  test(`A06 a part of a ${telling.kind} moved later ends one clock and starts another; the other unit’s date stays`, async () => {
    const scenario = await begun(telling)
    const { app, act, view, news, itemId } = scenario
    await act('waterOffice', itemId, 'sign-for-assignment', { assignmentId: 'a2' })
    await news(itemId)
    const before = (await view('supervision', itemId)).item
    app.at('2024-05-10')
    await act('supervision', itemId, 'reassign-part', {
      assignmentId: 'a2',
      unitId: 'roads',
      reason: '机构改革，职责划转',
    })
    const { item } = await view('supervision', itemId)
    const [host, former, successor] = item.assignments
    assert.equal(former?.status, 'released')
    assert.equal(former?.outcome?.on, '2024-05-10')
    assert.equal(successor?.issuedOn, '2024-05-10', 'the new clock starts where the old one ends')
    assert.ok((successor?.dueOn ?? '') > (former?.dueOn ?? ''))
    assert.equal(host?.dueOn, before.assignments[0]?.dueOn, 'the date of the item and its host stays')
    const told = await news(itemId)
    assert.ok(told.includes('roadsOffice assignedToYou') && told.includes('waterOffice partTakenAway'))
  })
}
