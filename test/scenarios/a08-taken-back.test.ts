import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLetterScenario } from '#test/kit/letter-scenario.ts'
import { tellings } from '#test/kit/scenario.ts'

const r1 = { replyId: 'r1' } as const

for (const telling of tellings) {
  test(`A08 a signature on the letter to a ${telling.kind} is taken back: exactly one step, and the history says who`, async () => {
    const { act, drafted, letter, refused, view } = await openLetterScenario()
    const itemId = await drafted(telling)
    await act('housingHandler', itemId, 'submit-reply-for-clearance', r1)
    await act('housingOffice', itemId, 'clear-reply', r1)
    await act('housingLeader', itemId, 'sign-reply', r1)
    const back = { ...r1, reason: '日期有误' }
    assert.equal(await refused('housingOffice', itemId, 'take-back-clearance', back), 'notYourWord')
    await act('housingLeader', itemId, 'take-back-clearance', back)
    const { status, stepsCleared, signedBy } = await letter(itemId)
    assert.deepEqual([status, stepsCleared, signedBy], ['cleared', 1, undefined])
    const last = (await view('housingOffice', itemId)).timeline.at(-1)
    assert.deepEqual(
      [last?.type, last?.by, last?.facts.note],
      ['ClearanceTakenBack', '住建局局长', '日期有误'],
    )
    // What was cleared before it stands: the office takes its own step back next.
    await act('housingOffice', itemId, 'take-back-clearance', back)
    assert.deepEqual((await letter(itemId)).stepsCleared, 0)
  })

  test(`A13 the text of a ${telling.kind}’s letter is removed when it is ready to be signed: it is drafted anew`, async () => {
    const { act, drafted, letter, refused, holders } = await openLetterScenario()
    const itemId = await drafted(telling)
    await act('housingHandler', itemId, 'submit-reply-for-clearance', r1)
    await act('housingOffice', itemId, 'clear-reply', r1)
    await act('housingHandler', itemId, 'discard-text', { ...r1, reason: '情况有变' })
    const { status, text, earlier } = await letter(itemId)
    assert.deepEqual([status, text.answers, earlier[0]?.text.answers.length], ['drafting', [], 2])
    assert.deepEqual(await holders(itemId, 'signReply'), [])
    assert.equal(
      await refused('housingHandler', itemId, 'submit-reply-for-clearance', r1),
      'unknownResultClass',
    )
  })
}
