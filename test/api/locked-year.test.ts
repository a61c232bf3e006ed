import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openScenario, tellings } from '#test/kit/scenario.ts'

for (const telling of tellings) {
  test(`no date of a ${telling.kind} moves by calendar or rules once its year is locked, and a correction by hand stays possible`, async () => {
    const { request, handIn, assign, act, view } = await openScenario()
    const itemId = await handIn(telling)
    await assign(telling, itemId)
    await act('housingOffice', itemId, 'sign-for-assignment', { assignmentId: 'a1' })
    const dueNow = async () => (await view('supervision', itemId)).item.assignments[0]?.dueOn
    const day = (date: string) => ({
      days: [{ date, kind: 'rest', reason: '县庆', source: '县府发〔2024〕1号' }],
    })
    const administer = async (method: string, path: string, payload?: object) => {
      const answer = await request('administrator', method, path, payload ? { payload } : {})
      assert.equal(answer.statusCode, 200, answer.body)
    }
    const changes = async () => (await request('supervision', 'GET', '/date-changes')).json<unknown[]>()

    await administer('PUT', '/settings/2024', {})
    await administer('PUT', '/calendar/2024', day('2024-07-26'))
    assert.equal((await changes()).length, 1, 'while the year is open the calendar moves the date')
    await administer('POST', '/settings/2024/lock')
    assert.deepEqual(await changes(), [])
    const payload = { reason: '县庆放假' }
    const applied = await request('supervision', 'POST', '/date-changes', { payload })
    assert.deepEqual(applied.json(), { changed: 0 })
    const single = await request('supervision', 'POST', `/items/${itemId}/recalculate-dates`, { payload })
    assert.deepEqual([single.statusCode, single.json<{ code: string }>().code], [409, 'datesLocked'])
    assert.equal(await dueNow(), '2024-07-26')

    const correction = { assignmentId: 'a1', dueOn: '2024-07-29', reason: '按会议纪要更正' }
    await act('supervision', itemId, 'correct-deadline', correction)
    assert.equal(await dueNow(), '2024-07-29')
  })
}
