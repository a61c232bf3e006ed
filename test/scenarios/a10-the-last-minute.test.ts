import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Figures } from '#application/figures/figures.ts'
import { openScenario, tellings } from '#test/kit/scenario.ts'

for (const telling of tellings) {
  test(`A10 a ${telling.kind} due today is not overdue at 23:59 and is at 00:00, Asia/Shanghai; list and figure agree`, async () => {
    const { app, request, handIn, assign, act, list, view } = await openScenario()
    const itemId = await handIn(telling)
    await assign(telling, itemId)
    await act('housingOffice', itemId, 'sign-for-assignment', { assignmentId: 'a1' })
    const { item } = await view('supervision', itemId)
    assert.equal(item.assignments[0]?.dueOn, '2024-07-26')

    const overdueAt = async (moment: string) => {
      app.at(moment)
      const badge = (await list('supervision')).lamps.red
      const { total } = await list('supervision', 'lamp=red')
      const { groups } = (await request('supervision', 'GET', '/figures?year=2024')).json<Figures>()
      const figure = groups.flatMap(group => group.figures).find(({ name }) => name === 'overdue')
      assert.deepEqual([total, figure?.value], [badge, badge], `badge, list and figure at ${moment}`)
      assert.equal((await view('supervision', itemId)).lamp === 'red', badge === 1)
      return badge
    }
    // 23:59:59 of the last day and the first moment of the next, in a process whose own day is eight hours behind.
    assert.equal(await overdueAt('2024-07-26T15:59:59.999Z'), 0)
    assert.equal(await overdueAt('2024-07-26T16:00:00.000Z'), 1)
  })
}
