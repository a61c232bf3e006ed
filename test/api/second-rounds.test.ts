import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answer, takeInHand } from '#test/kit/answered-item.ts'
import { openScenario, tellings } from '#test/kit/scenario.ts'

for (const telling of tellings) {
  test(`A14: a dissatisfied ${telling.kind} comes again, linked to the first reply, with a new clock, and counts once`, async () => {
    const { app, county, request, act, handIn, assign, view, list } = await openScenario()
    const { body, lead } = telling
    const itemId = await handIn(telling)
    await assign(telling, itemId)
    await takeInHand(county, itemId)
    await answer(county, itemId, { means: ['online'] })
    const firstDue = (await view(body, itemId)).item.assignments[0]?.dueOn
    const form = { attitude: 'satisfied', reason: '路灯不亮。' }
    await act(lead, itemId, 'give-feedback', { ...form, replyId: 'r1', result: 'dissatisfied' })
    const figure = async (name: string) => {
      const { groups } = (await request('supervision', 'GET', '/figures?year=2024')).json<{
        groups: { figures: { name: string; numerator: number; denominator: number | null }[] }[]
      }>()
      const found = groups.flatMap(({ figures }) => figures).find(one => one.name === name)
      return [found?.numerator, found?.denominator]
    }
    assert.deepEqual(await figure('satisfactionRate'), [0, 1])

    app.at('2024-05-06')
    await act(body, itemId, 'order-rehandling', { assignmentId: 'a1', reason: '请修复路灯' })
    const again = (await view('housingOffice', itemId)).item
    assert.equal(again.stage, 'rehandling')
    assert.deepEqual(
      again.rehandlings.map(({ assignmentId, round }) => [assignmentId, round]),
      [['a1', 2]],
    )
    const [part] = again.assignments
    assert.equal(part?.dueOn, '2024-06-06')
    assert.notEqual(part?.dueOn, firstDue)

    await act('housingHandler', itemId, 'log-contact', {
      assignmentId: 'a1',
      phase: 'during',
      means: 'visit',
      heldOn: '2024-05-06',
      proposers: [0],
      unitPeople: [{ name: '孙工', rank: 'handler' }],
      summary: '再次到村里看了路灯。',
    })
    await answer(county, itemId, { replyId: 'r2', means: ['online'] })
    const letters = (await view(lead, itemId)).item.replies
    assert.deepEqual(
      letters.map(({ id, assignmentId, round }) => [id, assignmentId, round]),
      [
        ['r1', 'a1', 1],
        ['r2', 'a1', 2],
      ],
    )
    const read = async (replyId: string) =>
      (await request(lead, 'GET', `/items/${itemId}/replies/${replyId}/letter`)).json<{ opening: string[] }>()
    assert.ok((await read('r1')).opening.length > 0)
    assert.ok((await read('r2')).opening.join('').includes(letters[0]?.documentNumber ?? 'none'))

    await act(lead, itemId, 'give-feedback', { ...form, replyId: 'r2', result: 'satisfied' })
    assert.equal((await list('supervision', 'year=2024&handled=true&replied=true')).total, 1)
    assert.deepEqual(await figure('replyRate'), [1, 1])
    assert.deepEqual(await figure('satisfactionRate'), [1, 1])
    assert.deepEqual(await figure('firstSatisfactionRate'), [0, 1])
    assert.deepEqual(await figure('rehandlingRate'), [1, 1])
    assert.deepEqual(await figure('responseRate'), [1, 1])
    assert.equal((await list('supervision', 'year=2024&verdict=firstResult:content')).total, 0)
    assert.equal((await list('supervision', 'year=2024&verdict=result:content')).total, 1)
    assert.equal((await list('housingOffice', 'heard=firstResult')).total, 1)
  })
}
