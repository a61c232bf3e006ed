import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { chongqing } from '../../jurisdiction/settings/samples/chongqing.ts'
import { plainDate } from '../../time/plain-date.ts'
import { classesOf } from '../follow-up/class-change.ts'
import { isRefusal } from '../refusals.ts'
import { people } from '#test/kit/people.ts'
import { scenes } from '#test/kit/scenes.ts'
import { drafted, type Story } from '#test/kit/story.ts'

const { housingHandler, housingLeader, housingOffice, supervision } = people
const day = { dueOn: plainDate('2025-06-30') }
const responsible = { responsible: '张副局长' }

function redrafted(change: object, settings = scenes.drafted().settings): Story {
  const story = drafted()
  story.settings = settings
  const { text } = story.item.replies[0] ?? assert.fail()
  return story.play(housingHandler, 'draftReply', { assignmentId: 'a1', ...text, ...change } as never) // as it stood, with the change
}

function whySubmittedNot(story: Story): string | undefined {
  const outcome = story.attempt(housingHandler, 'submitReplyForClearance', { replyId: 'r1' })
  return isRefusal(outcome) ? outcome.refused : undefined
}

describe('what a class demands of the letter', () => {
  for (const [title, change, refused] of [
    ['planned, without a plan', { resultClass: 'B' }, 'planNeeded'],
    ['planned, without a day', { resultClass: 'B', plan: { text: '明年实施' } }, 'planDayNeeded'],
    [
      'planned, without a person',
      { resultClass: 'B', plan: { text: '明年实施', ...day } },
      'responsibleNeeded',
    ],
    [
      'planned, complete',
      { resultClass: 'B', plan: { text: '明年实施', ...day, ...responsible } },
      undefined,
    ],
    ['declined, without a reason', { resultClass: 'C' }, 'reasonNeeded'],
    ['solved', {}, undefined],
  ] as const) {
    test(`${title}: ${refused ?? 'goes to clearance'}`, () =>
      assert.equal(whySubmittedNot(redrafted(change)), refused))
  }

  test('a matter of higher organs says to whom and when it was reported, as Chongqing has it', () => {
    const declined = { resultClass: 'D', reason: '属上级事权' }
    assert.equal(whySubmittedNot(redrafted(declined, chongqing.settings)), 'upwardReportNeeded')
    const upward = { to: '市住房城乡建委', on: plainDate('2024-04-26') }
    assert.equal(whySubmittedNot(redrafted({ ...declined, upward }, chongqing.settings)), undefined)
  })

  test('what was reported upward lies in the past', () => {
    const tomorrow = { to: '市住房城乡建委', on: plainDate('2024-04-27') }
    assert.throws(() => redrafted({ upward: tomorrow }), /dayInFuture/)
  })
})

describe('督查室调整类别', () => {
  const reason = { reason: '资金没有落实' }
  const promised = { resultClass: 'B', plan: { text: '明年实施', ...day, ...responsible } }

  function inPreCheck(change: object): Story {
    const story = redrafted(change)
    story.settings = { ...story.settings, governmentPreCheck: 'all' }
    return story
      .play(housingHandler, 'submitReplyForClearance', { replyId: 'r1' })
      .play(housingOffice, 'clearReply', { replyId: 'r1' })
      .play(housingLeader, 'signReply', { replyId: 'r1' })
  }
  const pass = (story: Story, more: object) =>
    story.attempt(supervision, 'passPreCheck', { replyId: 'r1', ...more })

  test('needs a reason, and words in the letter that bear the new class out', () => {
    const story = inPreCheck({ ...promised, ...reason })
    const silent = pass(story, { resultClass: 'C' })
    assert.equal(isRefusal(silent) && silent.refused, 'classNeedsReason')
    const bare = pass(inPreCheck({}), { resultClass: 'B', classReason: '还没有完工' })
    assert.deepEqual(bare, { refused: 'letterLacksForClass', facts: { class: 'B' } })
  })

  test('keeps the class as signed beside the one the letter goes out with, which counts as confirmed', () => {
    const story = inPreCheck({ ...promised, ...reason })
    pass(story, { resultClass: 'C', classReason: '没有列入计划' })
    const reply = story.item.replies[0] ?? assert.fail()
    assert.deepEqual([reply.reclassified?.from, reply.text.resultClass], ['B', 'C'])
    assert.deepEqual(classesOf(story.item, reply), { atReply: 'C', now: 'C', confirmed: 'C' })
  })

  test('passing with the same class changes nothing', () => {
    const story = inPreCheck(promised)
    pass(story, { resultClass: 'B' })
    assert.equal(story.item.replies[0]?.reclassified, undefined)
  })
})
