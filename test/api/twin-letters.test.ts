import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterText, openLetterScenario } from '#test/kit/letter-scenario.ts'
import { tellings } from '#test/kit/scenario.ts'

test('a letter that repeats another of the unit word for word is shown to whoever clears it, and to nobody else', async () => {
  const { act, drafted, view } = await openLetterScenario()
  const [suggestion, proposal] = tellings
  const first = await drafted(suggestion)
  assert.deepEqual((await view('housingOffice', first)).twins, [])
  const second = await drafted(proposal)
  await act('housingHandler', second, 'submit-reply-for-clearance', { replyId: 'r1' })
  const [twins] = (await view('housingOffice', second)).twins
  assert.deepEqual([twins?.replyId, twins?.of.map(({ itemId }) => itemId)], ['r1', [first]])
  for (const who of ['committee', 'waterOffice', 'zhao'] as const)
    assert.deepEqual((await view(who, second)).twins, [], who)
  const answers = letterText.answers.map(answer => ({ ...answer, text: `${answer.text}验收合格。` }))
  await act('housingOffice', second, 'clear-reply', { replyId: 'r1', text: { ...letterText, answers } })
  assert.deepEqual((await view('housingLeader', second)).twins, [])
})
