import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hostAndCoHost, openScenario, tellings } from '#test/kit/scenario.ts'

const refusal = {
  agrees: false,
  reason: '排水沟由交通局管养',
  basis: '三定规定第三条',
  proposedUnitId: 'roads',
}
const spring = { from: '2024-02-09', to: '2024-02-18' }

for (const telling of tellings) {
  test(`A09 before the meeting each unit sees exactly its provisional ${telling.kind}s and may name another; the meeting has the disputes`, async () => {
    const { act, handIn, view, list, news, assignAtMeeting, app } = await openScenario()
    const allotments = {
      both: hostAndCoHost,
      water: { mode: 'sole', units: [{ unitId: 'water', role: 'sole' }] },
    } as const
    const ids: Record<string, string> = {}
    for (const [name, allotment] of Object.entries(allotments)) {
      const itemId = await handIn(telling, `疏通${name}排水沟`)
      ids[name] = itemId
      await act(telling.body, itemId, 'file-item')
      await act('supervision', itemId, 'propose-allotment', { ...allotment, note: '属河道排水' })
    }
    const { both = '', water = '' } = ids
    assert.deepEqual((await list('waterOffice')).items, [])
    await act('supervision', both, 'circulate-allotment', { until: '2024-02-08' })
    await act('supervision', water, 'circulate-allotment', { until: '2024-02-08' })
    const seen = async (who: 'waterOffice' | 'housingOffice' | 'roadsOffice') =>
      (await list(who)).items.map(({ itemId }) => itemId).sort()
    assert.deepEqual(await seen('waterOffice'), [both, water].sort())
    assert.deepEqual(await seen('housingOffice'), [both])
    assert.deepEqual(await seen('roadsOffice'), [])
    assert.deepEqual((await news(both)).filter(told => told.endsWith('allotmentToAnswer')).sort(), [
      'housingOffice allotmentToAnswer',
      'waterOffice allotmentToAnswer',
    ])

    await act('waterOffice', both, 'answer-allotment', refusal)
    await act('supervision', both, 'remind-consulted')
    const reminded = (await news(both)).filter(told => told.endsWith('allotmentToAnswer'))
    assert.deepEqual(reminded, ['housingOffice allotmentToAnswer'], 'who has answered is left in peace')
    await act('housingOffice', both, 'answer-allotment', { agrees: true })
    await act('waterOffice', water, 'answer-allotment', { agrees: true })
    const disputed = await list('supervision', 'stage=filed&partMark=any:disputed')
    assert.deepEqual(
      disputed.items.map(({ itemId }) => itemId),
      [both],
    )
    const { item } = await view('supervision', both)
    assert.equal(item.allotment?.note, '属河道排水')
    const { reason, proposedUnitId } = item.consultation?.answers.find(({ agrees }) => !agrees) ?? {}
    assert.deepEqual([reason, proposedUnitId], [refusal.reason, 'roads'])
    app.at('2024-04-26')
    await assignAtMeeting(water)
    assert.equal((await view('waterOffice', water)).item.stage, 'assigned')
  })

  test(`A09 in a recess nobody is asked or reminded of a ${telling.kind}, and no round ends in one`, async () => {
    const { act, app, request, handIn, news } = await openScenario()
    const rules = await request('administrator', 'PUT', '/settings/2024', { payload: { recesses: [spring] } })
    assert.equal(rules.statusCode, 200, rules.body)
    const itemId = await handIn(telling)
    await act(telling.body, itemId, 'file-item')
    await act('supervision', itemId, 'propose-allotment', hostAndCoHost)
    const codeOf = async (command: string, payload: object) => {
      const answer = await request('supervision', 'POST', `/items/${itemId}/${command}`, { payload })
      return answer.statusCode === 200 ? 'done' : answer.json<{ code: string }>().code
    }
    assert.equal(await codeOf('circulate-allotment', { until: spring.to }), 'endsInRecess')
    assert.equal(await codeOf('circulate-allotment', { until: '2024-02-20' }), 'done')
    await news(itemId)
    for (const day of [spring.from, spring.to]) {
      app.at(day)
      assert.equal(await codeOf('remind-consulted', {}), 'recess')
      assert.equal(await codeOf('circulate-allotment', { until: '2024-02-21' }), 'recess')
    }
    assert.deepEqual(await news(itemId), [])
    app.at('2024-02-19')
    assert.equal(await codeOf('remind-consulted', {}), 'done')
    assert.equal((await news(itemId)).length, 2)
  })
}
