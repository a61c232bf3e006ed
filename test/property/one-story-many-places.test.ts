import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { settingsSamples } from '#domain/jurisdiction/settings/samples/samples.ts'
import type { SettingsSample } from '#domain/jurisdiction/settings/samples/sample.ts'
import { people } from '#test/kit/people.ts'
import { assigned, delivered, drafted, filed } from '#test/kit/story.ts'

/** What each place makes of the story that is assigned on 26 April 2024, worked out by hand from its rules. */
const expected: Readonly<
  Record<string, readonly [number: string, objectBefore: string, due: string, coHost: string]>
> = {
  chongqing: ['2', '2024-05-13', '2024-07-26', '2024-06-11'],
  shanghai: ['0002', '2024-05-09', '2024-07-26', '2024-05-27'],
  henan: ['002', '2024-05-13', '2024-07-26', '2024-06-26'],
  suizhou: ['2', '2024-05-07', '2024-06-30', '2024-05-31'],
  huoqiu: ['2024-002', '2024-05-13', '2024-08-31', '2024-07-31'],
  foping: ['2', '2024-05-20', '2024-08-05', '2024-05-27'],
}
const levels = {
  attitude: 'satisfied',
  result: 'satisfied',
  points: ['p1', 'p2'].map(pointId => ({ pointId, verdict: 'solved' as const })),
}

function closedUnder({ settings }: SettingsSample) {
  return delivered(settings)
    .play(people.wang, 'giveFeedback', { replyId: 'r1', ...levels })
    .play(people.li, 'giveFeedback', { replyId: 'r1', ...levels })
    .play(people.supervision, 'closeItem', {})
}

describe('one and the same story', () => {
  for (const sample of settingsSamples) {
    test(`reaches its end under the rules of ${sample.name}`, () => {
      const { item } = closedUnder(sample)
      assert.equal(item.stage, 'closed')
      assert.equal(
        item.replies[0]?.marks.filter(({ step, outcome }) => outcome === 'cleared' && step !== 'preCheck')
          .length,
        sample.settings.clearanceChain.length,
      )
    })

    test(`has the number and the dates of ${sample.name}`, () => {
      const { item } = assigned(sample.settings)
      const [host, coHost] = item.assignments
      assert.deepEqual(
        [filed(sample.settings).item.number, host?.objectBefore, host?.dueOn, coHost?.dueOn],
        [expected[sample.name]?.[0], ...(expected[sample.name]?.slice(1) ?? [])],
      )
    })
  }

  test('differs from place to place', () => {
    const dates = settingsSamples.map(({ settings }) => {
      const { item } = assigned(settings)
      return JSON.stringify([
        item.number,
        ...item.assignments.map(({ objectBefore, dueOn }) => [objectBefore, dueOn]),
      ])
    })
    assert.equal(new Set(dates).size, settingsSamples.length)
  })
})

test('a reply goes the whole way of clearance under which it was submitted, whatever the rules become', () => {
  const story = drafted().play(people.housingHandler, 'submitReplyForClearance', { replyId: 'r1' })
  story.settings = { ...story.settings, clearanceChain: [] }
  story.play(people.housingOffice, 'clearReply', { replyId: 'r1' })
  assert.equal(story.item.replies[0]?.status, 'cleared')
})
