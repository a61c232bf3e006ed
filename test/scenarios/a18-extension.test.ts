import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openScenario, tellings } from '#test/kit/scenario.ts'

for (const telling of tellings) {
  test(`A18 a ${telling.kind} is extended within the limit and not before its date; the original stays, removal restores it, and at the limit the button is gone`, async () => {
    const { request, handIn, assign, act, view, holders, news } = await openScenario()
    const itemId = await handIn(telling)
    await assign(telling, itemId)
    await act('housingOffice', itemId, 'sign-for-assignment', { assignmentId: 'a1' })
    const part = async () =>
      (await view('supervision', itemId)).item.assignments.find(({ id }) => id === 'a1')
    const ask = async (wishedOn: string) =>
      await request('housingOffice', 'POST', `/items/${itemId}/request-extension`, {
        payload: { assignmentId: 'a1', reason: '等待上级批复项目', wishedOn },
      })
    const refusedAs = async (wishedOn: string) => {
      const answer = await ask(wishedOn)
      assert.equal(answer.statusCode, 409, answer.body)
      return answer.json<{ code: string }>().code
    }
    assert.equal(
      await refusedAs('2024-07-26'),
      'extensionNotLater',
      'not before, and not on, the present date',
    )
    assert.equal(
      await refusedAs('2024-10-27'),
      'extensionBeyondLimit',
      'six months in all, a day more is too much',
    )

    assert.equal((await ask('2024-10-26')).statusCode, 200)
    assert.equal((await part())?.dueOn, '2024-07-26', 'a wish moves nothing')
    await news(itemId)
    await act('supervision', itemId, 'decide-extension', { assignmentId: 'a1', isGranted: true })
    assert.ok((await news(itemId)).includes(`${telling.lead} yourItemExtended`), 'the proposer is told')
    const extended = await part()
    // 26 October is a Saturday: the new date is rolled over once, from the day that was granted.
    assert.equal(extended?.dueOn, '2024-10-28')
    assert.equal(extended?.deadline?.original.dueOn, '2024-07-26', 'the original is kept')
    assert.deepEqual(await holders(itemId, 'requestExtension'), [], 'no button at the limit')

    await act('supervision', itemId, 'remove-extension', { assignmentId: 'a1', reason: '情况已经变化' })
    assert.equal((await part())?.dueOn, '2024-07-26', 'removal restores')
    assert.deepEqual(await holders(itemId, 'requestExtension'), ['housingOffice'])
    assert.equal((await part())?.deadline?.changes.length, 1, 'and nothing is forgotten')
  })
}
