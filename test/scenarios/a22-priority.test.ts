import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openScenario, tellings } from '#test/kit/scenario.ts'

const rules = {
  limitRules: [
    { what: 'reply', category: '政法', limit: { value: 1, unit: 'month' } },
    { what: 'plan', category: '政法', limit: { value: 5, unit: 'workingDay' } },
    { what: 'coHost', category: '政法', limit: { value: 10, unit: 'workingDay' } },
  ],
}

for (const telling of tellings) {
  test(`A22 a ${telling.kind} moved to a priority category gets shorter dates for stage and case, and its own back when moved again`, async () => {
    const { request, handIn, assign, act, view, news } = await openScenario()
    const put = await request('administrator', 'PUT', '/settings/2024', { payload: rules })
    assert.equal(put.statusCode, 200, put.body)
    const itemId = await handIn(telling)
    await assign(telling, itemId)
    await act('housingOffice', itemId, 'sign-for-assignment', { assignmentId: 'a1' })
    const dates = async () => {
      const { item } = await view('supervision', itemId)
      const [host, coHost] = item.assignments
      const plan = host?.deadline?.milestones.find(({ what }) => what === 'plan')
      return { number: item.number, reply: host?.dueOn, plan: plan?.dueOn, coHost: coHost?.dueOn }
    }
    const before = await dates()
    assert.deepEqual(before, {
      number: before.number,
      reply: '2024-07-26',
      plan: '2024-05-20',
      coHost: '2024-05-27',
    })

    await news(itemId)
    const reason = '涉及社会稳定，列为优先类别'
    await act('supervision', itemId, 'change-category', { category: '政法', reason })
    assert.deepEqual(await dates(), {
      number: before.number,
      reply: '2024-05-27',
      plan: '2024-05-07',
      coHost: '2024-05-13',
    })
    assert.ok(
      (await news(itemId)).includes('housingOffice deadlineMoved'),
      'the unit is told that its dates moved',
    )
    const told = (await view('supervision', itemId)).timeline.at(-1)
    assert.deepEqual(
      [told?.type, told?.facts.category, told?.facts.former, told?.facts.reason],
      ['CategoryChanged', '政法', '农林水', reason],
    )

    await act(telling.body, itemId, 'change-category', { category: '农林水', reason: '复核后仍属农林水' })
    assert.deepEqual(await dates(), before)
  })
}
