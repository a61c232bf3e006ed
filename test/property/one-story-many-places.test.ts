import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { settingsSamples } from '#domain/jurisdiction/settings/samples/samples.ts'
import type { SettingsSample } from '#domain/jurisdiction/settings/samples/sample.ts'
import { people } from '#test/kit/people.ts'
import { assigned, delivered, filed } from '#test/kit/story.ts'

/** What each place makes of the story that is assigned on 26 April 2024, worked out by hand from its rules. */
const expected: Readonly<
  Record<string, readonly [number: string, objectBefore: string, due: string, coHost: string]>
> = {
  chongqing: ['1', '2024-05-13', '2024-07-26', '2024-06-11'],
  shanghai: ['0001', '2024-05-08', '2024-07-26', '2024-05-27'],
  henan: ['001', '2024-05-13', '2024-07-26', '2024-06-26'],
  suizhou: ['1', '2024-05-06', '2024-06-30', '2024-05-31'],
  huoqiu: ['2024-001', '2024-05-13', '2024-08-31', '2024-07-31'],
  foping: ['1', '2024-05-20', '2024-08-05', '2024-05-27'],
}
const levels = { attitude: 'satisfied', result: 'satisfied' } as const

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
        item.replies[0]?.marks.filter(({ outcome }) => outcome === 'cleared').length,
        sample.settings.clearanceChain.length,
      )
    })

    test(`has the number and the dates of ${sample.name}`, () => {
      const { item } = assigned(sample.settings)
      const [host, coHost] = item.assignments
      assert.deepEqual(
        [filed(sample.settings).item.number?.slice(-4), host?.objectBefore, host?.dueOn, coHost?.dueOn],
        [expected[sample.name]?.[0].slice(-4), ...(expected[sample.name]?.slice(1) ?? [])],
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
