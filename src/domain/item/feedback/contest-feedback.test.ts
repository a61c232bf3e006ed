import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsOf } from '../../facts/item-facts.ts'
import { visibleItem } from '../../permission/visible-item.ts'
import { isRefusal } from '../refusals.ts'
import { people } from '#test/kit/people.ts'
import { scenes } from '#test/kit/scenes.ts'
import { delivered, type Story } from '#test/kit/story.ts'
import { feedbackIsComplete } from './verdict.ts'

const { wang, li, congress, supervision, housingOffice } = people
const content = { replyId: 'r1', attitude: 'satisfied', result: 'satisfied' } as const
const contest = { replyId: 'r1', words: '我说的是不满意，路灯还没有亮' } as const
const upheld = { replyId: 'r1', proposerId: 'wang', reason: '已核对通话记录' } as const

function codeOf(outcome: ReturnType<Story['attempt']>): string {
  return isRefusal(outcome) ? outcome.refused : 'done'
}

test('what was entered for him is contested by its proposer alone, and only what was entered', () => {
  assert.equal(codeOf(scenes.entered().attempt(li, 'contestFeedback', contest)), 'nothingEntered')
  assert.equal(codeOf(scenes.entered().attempt(congress, 'contestFeedback', contest)), 'notPermitted')
  const own = delivered().play(wang, 'giveFeedback', content)
  assert.equal(codeOf(own.attempt(wang, 'contestFeedback', contest)), 'nothingEntered')
  assert.equal(codeOf(scenes.entered().attempt(wang, 'contestFeedback', contest)), 'done')
})

test('contested it counts nowhere, completes no round and lets nobody close', () => {
  const { item } = scenes.entered()
  assert.equal(factsOf(item).result, 'satisfied')
  const story = scenes.contested().play(li, 'giveFeedback', content)
  assert.equal(factsOf(scenes.contested().item).result, null)
  assert.deepEqual(factsOf(story.item).formsReceived, 1)
  assert.equal(feedbackIsComplete(story.item, story.today), false)
  story.on('2024-08-01')
  assert.equal(codeOf(story.attempt(congress, 'closeItem', {})), 'contestOpen')
  const again = {
    ...content,
    addressee: 0,
    source: 'telephone',
    helper: '周敏',
    evidence: '又通了话',
  } as const
  assert.equal(codeOf(story.attempt(supervision, 'enterFeedback', again)), 'contestOpen')
})

test('his own answer takes its place', () => {
  const story = scenes.contested()
  story.play(wang, 'giveFeedback', { ...content, result: 'dissatisfied', reason: '路灯不亮' })
  assert.equal(factsOf(story.item).result, 'dissatisfied')
  assert.equal(story.item.contestedFeedback?.[0]?.answeredOn, story.today)
  assert.equal(codeOf(story.attempt(congress, 'confirmFeedback', upheld)), 'nothingContested')
  assert.equal(codeOf(story.attempt(wang, 'contestFeedback', contest)), 'nothingEntered')
})

test('confirmed by the body with a reason it counts again, for good', () => {
  assert.equal(codeOf(scenes.contested().attempt(supervision, 'confirmFeedback', upheld)), 'notPermitted')
  const story = scenes.contested().play(congress, 'confirmFeedback', upheld)
  assert.equal(factsOf(story.item).result, 'satisfied')
  assert.deepEqual(story.item.feedback[0]?.confirmed?.words, contest.words)
  assert.equal(codeOf(story.attempt(wang, 'giveFeedback', content)), 'feedbackGiven')
  assert.equal(codeOf(story.attempt(wang, 'contestFeedback', contest)), 'nothingEntered')
})

test('the unit is told nothing of it, nor is another proposer', () => {
  const { item, today } = scenes.contested()
  const seenBy = (actor: typeof wang) => visibleItem(item, { actor, today }).contestedFeedback?.length
  assert.deepEqual([housingOffice, li, wang, congress].map(seenBy), [0, 0, 1, 1])
})
