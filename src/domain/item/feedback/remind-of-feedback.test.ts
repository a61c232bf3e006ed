import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsOf } from '../../facts/item-facts.ts'
import { isRefusal } from '../refusals.ts'
import { people } from '#test/kit/people.ts'
import { delivered, type Story } from '#test/kit/story.ts'

const { wang, li, congress, supervision, housingOffice } = people
const content = { replyId: 'r1', attitude: 'satisfied', result: 'satisfied' } as const

function codeOf(outcome: ReturnType<Story['attempt']>): string {
  return isRefusal(outcome) ? outcome.refused : 'done'
}

test('the day of the reminder is fixed on delivery by the county’s rule, and gone once it was sent', () => {
  const story = delivered()
  // Five working days from 26 April 2024, across the First of May with a Sunday and a Saturday worked.
  assert.equal(factsOf(story.item).remindOn, '2024-05-07')
  story.on('2024-05-07').play(supervision, 'remindOfFeedback', { replyId: 'r1', isByRule: true })
  assert.equal(factsOf(story.item).remindOn, null)
})

test('only those who have not answered are reminded, once a day, and by no unit', () => {
  const story = delivered().play(wang, 'giveFeedback', content)
  assert.equal(codeOf(story.attempt(housingOffice, 'remindOfFeedback', { replyId: 'r1' })), 'notPermitted')
  const [event] = story.attempt(congress, 'remindOfFeedback', { replyId: 'r1' }) as readonly object[]
  assert.deepEqual((event as { proposerIds: readonly string[] }).proposerIds, ['li'])
  assert.equal(codeOf(story.attempt(congress, 'remindOfFeedback', { replyId: 'r1' })), 'remindedToday')
  story.play(li, 'giveFeedback', content)
  assert.equal(codeOf(story.attempt(congress, 'remindOfFeedback', { replyId: 'r1' })), 'everybodyAnswered')
})
