import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterText, openLetterScenario } from '#test/kit/letter-scenario.ts'
import { tellings } from '#test/kit/scenario.ts'

const r1 = { replyId: 'r1' } as const
const chain = [
  { by: 'unitHandler', name: '科室审核', when: [] },
  { by: 'unitOffice', name: '办公室核稿', when: [] },
  { by: 'leaderInCharge', name: '分管领导审核', when: [] },
] as const
const clearanceChain = chain.map(step => ({ ...step, when: [] }))

for (const telling of tellings) {
  test(`A11 the letter to a ${telling.kind} climbs the chain; each corrects and clears or returns, and the version says who`, async () => {
    const { app, act, drafted, letter } = await openLetterScenario({ clearanceChain })
    const itemId = await drafted(telling)
    await act('housingHandler', itemId, 'submit-reply-for-clearance', r1)
    await act('housingHandler', itemId, 'clear-reply', r1)
    const text = { ...letterText, opening: '经办公室核对，答复如下。' }
    await act('housingOffice', itemId, 'clear-reply', { ...r1, text })
    const corrected = await letter(itemId)
    assert.deepEqual(
      [
        corrected.draftedBy,
        corrected.text.opening,
        corrected.earlier[0]?.by,
        corrected.marks.at(-1)?.outcome,
      ],
      ['住建局办公室', text.opening, '住建局承办人', 'corrected'],
    )
    await act('housingLeader', itemId, 'return-reply', { ...r1, note: '请写明日期', toStep: 1 })
    await act('housingOffice', itemId, 'clear-reply', r1)
    await act('housingOffice', itemId, 'request-extension', {
      ...{ assignmentId: 'a1', wishedOn: '2024-08-30', reason: '工程跨汛期，需要延长' },
    })
    await act('supervision', itemId, 'decide-extension', {
      ...{ assignmentId: 'a1', isGranted: true, grantedOn: '2024-08-30' },
    })
    await act('housingLeader', itemId, 'clear-reply', r1)
    await act('housingLeader', itemId, 'take-back-clearance', { ...r1, reason: '再核一遍' })
    await act('housingLeader', itemId, 'clear-reply', r1)
    await act('housingLeader', itemId, 'sign-reply', r1)
    app.at('2024-04-28')
    await act('housingOffice', itemId, 'issue-reply', r1)
    await act('housingOffice', itemId, 'deliver-reply', { ...r1, means: ['online'] })
    assert.equal((await letter(itemId)).status, 'delivered')
  })

  test(`A12 the chain of a ${telling.kind}’s letter is bypassed with a reason only, and the mark stays for ever`, async () => {
    const { act, drafted, letter, refused } = await openLetterScenario()
    const itemId = await drafted(telling)
    await act('housingHandler', itemId, 'submit-reply-for-clearance', r1)
    assert.equal(await refused('housingLeader', itemId, 'bypass-clearance', r1), 'malformed')
    const reason = '办公室主任出差，时限将到'
    await act('housingLeader', itemId, 'bypass-clearance', { ...r1, reason })
    await act('housingLeader', itemId, 'sign-reply', r1)
    await act('housingOffice', itemId, 'issue-reply', r1)
    await act('housingOffice', itemId, 'deliver-reply', { ...r1, means: ['online'] })
    const marks = (await letter(itemId)).marks.filter(({ outcome }) => outcome === 'bypassed')
    assert.deepEqual(
      marks.map(({ by, note }) => [by, note]),
      [['住建局局长', reason]],
    )
  })

  test(`A19 the letter to a ${telling.kind} comes back with a note, to the very person; rounds are counted and he is told`, async () => {
    const { act, drafted, letter, news, refused } = await openLetterScenario({ clearanceChain })
    const itemId = await drafted(telling)
    await act('housingHandler', itemId, 'submit-reply-for-clearance', r1)
    await act('housingHandler', itemId, 'clear-reply', r1)
    await act('housingOffice', itemId, 'clear-reply', r1)
    assert.equal(await refused('housingLeader', itemId, 'return-reply', { ...r1, note: '' }), 'malformed')
    await news(itemId)
    await act('housingLeader', itemId, 'return-reply', { ...r1, note: '请核对数字', toStep: 1 })
    assert.equal((await letter(itemId)).returnedTo?.name, '住建局办公室')
    const told = await news(itemId)
    assert.ok(told.includes('housingOffice replyReturnedToYou'), told.join())
    await act('housingOffice', itemId, 'return-reply', { ...r1, note: '请补充时间' })
    assert.equal((await letter(itemId)).returnedTo?.name, '住建局承办人')
    assert.ok((await news(itemId)).includes('housingHandler replyReturnedToYou'))
    await act('housingHandler', itemId, 'submit-reply-for-clearance', r1)
    assert.equal((await letter(itemId)).submissions, 2)
  })
}
