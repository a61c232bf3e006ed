import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { factsOf, type ItemFacts } from '../facts/item-facts.ts'
import { defaultSettings } from '../jurisdiction/settings/settings.ts'
import { plainDate } from '../time/plain-date.ts'
import type { SilencePolicy } from '../vocabulary/opinion-levels.ts'
import { people } from '#test/kit/people.ts'
import { scenes } from '#test/kit/scenes.ts'
import { delivered, type Story } from '#test/kit/story.ts'
import { figureOf, type Indicator } from './indicator.ts'
import { rehandlingRate } from './rehandling-rate.ts'
import { responseRate } from './response-rate.ts'
import { answerCounts } from './answer-counts.ts'
import {
  attitudeRate,
  firstAttitudeRate,
  firstSatisfactionRate,
  satisfactionRate,
} from './satisfaction-rate.ts'

const { wang, li } = people
const long = plainDate('2024-12-31')
const days = { today: long, warnUntil: long }
const count = (indicator: Indicator, items: readonly ItemFacts[], today = long) => {
  const { numerator, denominator } = figureOf(indicator, {
    items,
    scope: { year: 2024 },
    days: { ...days, today },
  })
  return [numerator, denominator]
}
const factsAll = (...stories: readonly Story[]) => stories.map(({ item }) => factsOf(item))
const under = (nonResponse: SilencePolicy) => ({ nonResponse })

/** The first round left somebody dissatisfied, the second nobody. */
function repaired(): Story {
  const content = { replyId: 'r2', attitude: 'satisfied', result: 'satisfied' } as const
  return scenes.repliedAgain().play(wang, 'giveFeedback', content).play(li, 'giveFeedback', content)
}

describe('一次性满意率 and 满意率', () => {
  test('a second round repairs the final figure and leaves the first one as it was', () => {
    const items = factsAll(repaired(), scenes.content())
    assert.deepEqual(count(firstSatisfactionRate(under('excluded')), items), [1, 2])
    assert.deepEqual(count(satisfactionRate(under('excluded')), items), [2, 2])
    assert.deepEqual(count(rehandlingRate, items), [1, 2])
  })

  test('attitude and result are figures of their own', () => {
    const items = factsAll(scenes.judged())
    assert.deepEqual(count(firstAttitudeRate(under('excluded')), items), [1, 1])
    assert.deepEqual(count(attitudeRate(under('excluded')), items), [1, 1])
    assert.deepEqual(count(firstSatisfactionRate(under('excluded')), items), [0, 1])
  })

  test('nothing among nothing is no rate', () => {
    for (const indicator of [firstSatisfactionRate, satisfactionRate, firstAttitudeRate, attitudeRate])
      assert.equal(figureOf(indicator(under('excluded')), { items: [], scope: {}, days }).value, null)
  })
})

describe('未评价的处理', () => {
  const items = factsAll(scenes.content(), delivered())

  test('silence is outside the base, in it, or content, as the county decided', () => {
    for (const [policy, figure] of [
      ['excluded', [1, 1]],
      ['unanswered', [1, 2]],
      ['satisfied', [2, 2]],
    ] as const)
      assert.deepEqual(count(satisfactionRate(under(policy)), items), figure, policy)
  })

  test('who still has time to answer is silent under no policy', () => {
    const early = plainDate('2024-04-30')
    for (const policy of ['unanswered', 'satisfied'] as const)
      assert.deepEqual(count(satisfactionRate(under(policy)), items, early), [1, 1], policy)
  })

  test('the figure says how many were silent, and in which list they stand', () => {
    const { silent } = figureOf(satisfactionRate(under('excluded')), { items, scope: { year: 2024 }, days })
    assert.deepEqual(silent, {
      policy: 'excluded',
      value: 1,
      of: { handled: true, silent: true, year: 2024 },
    })
  })
})

describe('征询表回收率', () => {
  test('counts forms, not items, of those whose answer is waited for', () => {
    const half = delivered().play(wang, 'giveFeedback', {
      replyId: 'r1',
      attitude: 'satisfied',
      result: 'satisfied',
    })
    assert.deepEqual(count(responseRate, factsAll(half, scenes.content())), [3, 4])
    assert.deepEqual(count(responseRate, factsAll(scenes.met())), [0, 0])
  })
})

describe('理解', () => {
  const surveyScale = [
    ...defaultSettings.surveyScale,
    { code: 'understand', label: '理解', labelEn: 'understanding', level: 'understanding' as const },
  ]

  test('stands apart: it is neither content nor calls for another round', () => {
    const story = delivered()
    story.settings = { ...story.settings, surveyScale }
    story.play(wang, 'giveFeedback', { replyId: 'r1', attitude: 'satisfied', result: 'understand' })
    const items = factsAll(story)
    assert.deepEqual(count(satisfactionRate(under('excluded')), items), [0, 1])
    const counts = answerCounts({ surveyScale }).map(indicator => count(indicator, items)[0])
    assert.deepEqual(counts, [0, 0, 0, 1])
    assert.equal(story.item.stage, 'replied')
  })
})
