import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answer, takeInHand } from '#test/kit/answered-item.ts'
import { openScenario, tellings } from '#test/kit/scenario.ts'

for (const telling of tellings) {
  test(`a judgement entered for the lead of a ${telling.kind} is contested: told to the offices, counted nowhere, hidden from the unit`, async () => {
    const { county, request, act, handIn, assign, view, list, news } = await openScenario()
    const { body, lead } = telling
    const itemId = await handIn(telling)
    await assign(telling, itemId)
    await takeInHand(county, itemId)
    await answer(county, itemId, { means: ['online'] })
    await act(body, itemId, 'enter-feedback', {
      replyId: 'r1',
      addressee: 0,
      source: 'telephone',
      helper: '周敏',
      evidence: '上午通话',
      attitude: 'satisfied',
      result: 'satisfied',
    })
    const words = '我说的是“不满意”，路灯还没有亮'
    await act(lead, itemId, 'contest-feedback', { replyId: 'r1', words })
    const twice = await request(lead, 'POST', `/items/${itemId}/contest-feedback`, {
      payload: { replyId: 'r1', words },
    })
    assert.equal(twice.statusCode, 409, twice.body)
    for (const office of [body, 'supervision'] as const) {
      const { item, timeline } = await view(office, itemId)
      assert.deepEqual(item.feedback, [])
      assert.equal(item.contestedFeedback?.[0]?.words, words)
      assert.ok(timeline.some(({ type }) => type === 'FeedbackContested'))
    }
    const told = await news(itemId)
    const toldOf = (occasion: string) => told.filter(line => line.endsWith(` ${occasion}`)).sort()
    assert.deepEqual(toldOf('feedbackContested'), [
      `${body} feedbackContested`,
      'supervision feedbackContested',
    ])
    assert.equal((await list('supervision', 'result=satisfied')).total, 0)
    const unit = await request('housingOffice', 'GET', `/items/${itemId}`)
    assert.ok(!unit.body.includes('路灯还没有亮'))
    assert.ok(!unit.body.includes('FeedbackContested'))
    await act(body, itemId, 'confirm-feedback', {
      replyId: 'r1',
      proposerId: lead,
      reason: '已核对通话记录',
    })
    assert.equal((await list('supervision', 'result=satisfied')).total, 1)
    assert.equal((await view(lead, itemId)).item.feedback[0]?.confirmed?.reason, '已核对通话记录')
  })
}
