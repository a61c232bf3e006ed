import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isRefusal } from '../refusals.ts'
import { people } from '#test/kit/people.ts'
import { scenes } from '#test/kit/scenes.ts'
import { Story, submitted } from '#test/kit/story.ts'

const { wang, congress, li } = people
const between = { sessionId: 's1', year: 2024, period: 'betweenSessions' } as const
const written = {
  kind: 'suggestion',
  period: 'inSession',
  sessionId: 's1',
  year: 2024,
  title: '关于修路的建议',
  proposers: [{ id: 'wang', name: '王秀兰', type: 'deputy' as const }],
} as const

describe('提交的时刻', () => {
  test('the clock decides for a proposer, whatever was sent; staff say what the paper says', () => {
    const own = new Story()
    own.counting = between
    assert.equal(
      own.play(wang, 'submitItem', { ...written, proposers: [...written.proposers] }).item.period,
      'betweenSessions',
    )
    const paper = new Story()
    paper.counting = between
    assert.equal(
      paper.play(congress, 'submitItem', { ...written, proposers: [...written.proposers] }).item.period,
      'inSession',
    )
  })

  test('a joint item counts by the minute it is handed in, not by that of its invitation', () => {
    const story = scenes.coSigning().play(li, 'answerInvitation', { signs: true })
    assert.equal(story.item.period, 'inSession')
    story.counting = between
    assert.equal(story.play(wang, 'handIn', {}).item.period, 'betweenSessions')
  })

  test('it gets a submission number by then, and none while signatures are gathered', () => {
    assert.equal(scenes.coSigning().item.submissionNumber, undefined)
    assert.match(scenes.handedIn().item.submissionNumber ?? '', /^建2024-\d{4}$/)
  })

  test('a county without submission numbers gives none', () => {
    const story = new Story()
    story.settings = { ...story.settings, submissionNumberTemplate: '' }
    story.play(wang, 'submitItem', { ...written, proposers: [...written.proposers] })
    assert.equal(story.item.submissionNumber, undefined)
  })
})

describe('更正提出时间', () => {
  test('changes where it counts and no number', () => {
    const story = submitted().play(congress, 'fileItem', {})
    const { number, submissionNumber } = story.item
    const { item } = story.play(congress, 'correctPeriod', {
      period: 'betweenSessions',
      reason: '截止后才送达',
    })
    assert.deepEqual(
      [item.period, item.number, item.submissionNumber],
      ['betweenSessions', number, submissionNumber],
    )
  })

  test('to what it is already is no correction', () => {
    const outcome = submitted().attempt(congress, 'correctPeriod', {
      period: 'inSession',
      reason: '核对无误',
    })
    assert.ok(isRefusal(outcome) && outcome.refused === 'samePeriod')
  })
})
