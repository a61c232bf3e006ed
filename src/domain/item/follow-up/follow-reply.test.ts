import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { defaultSettings } from '../../jurisdiction/settings/settings.ts'
import { plainDate } from '../../time/plain-date.ts'
import { factsOf } from '../../facts/item-facts.ts'
import { parked, promised } from '#test/kit/follow-up-scenes.ts'
import { people } from '#test/kit/people.ts'
import { delivered, issued } from '#test/kit/story.ts'

describe('a delivered letter', () => {
  test('that promises puts its plan into the ledger, to be reported on within a quarter', () => {
    const [promise] = promised().item.promises
    assert.equal(promise?.text, '年底前硬化路面1.2公里')
    assert.equal(promise?.dueOn, '2024-12-31')
    assert.equal(promise?.reviewOn, '2024-07-26')
    assert.deepEqual([promise?.unitId, promise?.replyId, promise?.status], ['housing', 'r1', 'notStarted'])
    const facts = factsOf(promised().item)
    assert.deepEqual([facts.promisesOpen, facts.promiseDueOn], [1, '2024-12-31'])
  })

  test('that declines is parked for a year, with its reason', () => {
    const { item } = parked()
    assert.deepEqual(item.promises, [])
    assert.equal(item.parkings[0]?.reason, '资金尚未落实')
    // Twelve months on is Saturday, 26 April 2025; the holidays moved Sunday into the working week.
    assert.equal(factsOf(item).parkedReviewOn, '2025-04-27')
  })

  test('that solves leaves nothing to follow', () => {
    const { promises, parkings } = delivered().item
    assert.deepEqual([promises, parkings], [[], []])
  })

  test('of a class that promises without asking for a plan promises its answers by the end of the year', () => {
    const story = issued()
    const resultClasses = defaultSettings.resultClasses.map(entry =>
      entry.code === 'A' ? { ...entry, isResolved: false, isCommitment: true } : entry,
    )
    story.settings = { ...story.settings, resultClasses }
    story.play(people.housingOffice, 'deliverReply', { replyId: 'r1', means: ['online', 'online'] })
    const [promise] = story.item.promises
    assert.equal(promise?.dueOn, '2024-12-31')
    assert.equal(promise?.text, '路面已于5月硬化。\n路灯已安装12盏。')
  })

  test('is followed by the limits of the county', () => {
    const story = issued()
    story.settings = {
      ...story.settings,
      resultClasses: [...defaultSettings.resultClasses.map(entry => ({ ...entry, isResolved: false }))],
      parkedReviewLimit: { value: 6, unit: 'month' },
    }
    story.play(people.housingOffice, 'deliverReply', { replyId: 'r1', means: ['online', 'online'] })
    assert.equal(story.item.parkings[0]?.reviewOn, plainDate('2024-10-28'))
  })
})

test('closing the item loses no promise, and the unit goes on reporting', () => {
  const story = promised()
    .play(people.wang, 'giveFeedback', { replyId: 'r1', attitude: 'satisfied', result: 'satisfied' })
    .play(people.li, 'giveFeedback', { replyId: 'r1', attitude: 'satisfied', result: 'satisfied' })
    .play(people.supervision, 'closeItem', {})
    .on('2025-03-03')
    .play(people.housingHandler, 'reportPromise', {
      promiseId: 'm1',
      status: 'slipping',
      text: '只完成路基',
      percent: 40,
    })
  assert.equal(story.item.stage, 'closed')
  assert.equal(factsOf(story.item).promisesOpen, 1)
  assert.equal(story.item.promises[0]?.reviewOn, '2025-06-03')
})
