import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isRefusal } from '../refusals.ts'
import { people } from '#test/kit/people.ts'
import { scenes } from '#test/kit/scenes.ts'
import { drafted, inHand, type Story } from '#test/kit/story.ts'

const { housingHandler, housingLeader, housingOffice } = people

/** Section, office, leader for promises; then the signature. */
function longChain(): Story {
  const story = drafted()
  story.settings = {
    ...story.settings,
    clearanceChain: [
      { by: 'unitHandler', name: '科室审核', when: [] },
      { by: 'unitOffice', name: '办公室核稿', when: [] },
      { by: 'unitLeader', name: '分管领导审核', when: ['commitment', 'money'] },
    ],
  }
  return story
}

function submittedDraft(change: object): Story {
  const story = longChain()
  const { text } = story.item.replies[0] ?? assert.fail()
  return story
    .play(housingHandler, 'draftReply', {
      assignmentId: 'a1',
      ...text,
      answers: text.answers.map(answer => ({ ...answer })),
      ...change,
    } as never) // the draft as it stood, with the change
    .play(housingHandler, 'submitReplyForClearance', { replyId: 'r1' })
}

const namesOf = ({ item }: Story) => item.replies[0]?.steps.map(({ name }) => name)
const plan = { text: '明年实施', dueOn: '2025-06-30', responsible: '张副局长' }

describe('审核环节 as data', () => {
  for (const [title, change, names] of [
    ['a solved item', {}, ['科室审核', '办公室核稿']],
    ['a promise', { resultClass: 'B', plan }, ['科室审核', '办公室核稿', '分管领导审核']],
    ['money involved', { involvesMoney: true }, ['科室审核', '办公室核稿', '分管领导审核']],
    ['neither solved nor promised', { resultClass: 'C', reason: '资金没有落实' }, ['科室审核', '办公室核稿']],
  ] as const) {
    test(`${title}: ${names.length} steps`, () => assert.deepEqual(namesOf(submittedDraft(change)), names))
  }

  test('each step is cleared by its own role, in order, under the name the county gave it', () => {
    const story = submittedDraft({})
    assert.equal(isRefusal(story.attempt(housingOffice, 'clearReply', { replyId: 'r1' })), true)
    story
      .play(housingHandler, 'clearReply', { replyId: 'r1' })
      .play(housingOffice, 'clearReply', { replyId: 'r1' })
    assert.equal(story.item.replies[0]?.status, 'cleared')
    assert.deepEqual(
      story.item.replies[0]?.marks.map(({ name }) => name),
      ['科室审核', '办公室核稿'],
    )
  })

  test('it goes back to a step that was passed, not to one ahead', () => {
    const story = submittedDraft({})
    story
      .play(housingHandler, 'clearReply', { replyId: 'r1' })
      .play(housingOffice, 'clearReply', { replyId: 'r1' })
    const ahead = story.attempt(housingLeader, 'returnReply', { replyId: 'r1', note: '再核一遍', toStep: 2 })
    assert.equal(isRefusal(ahead) && ahead.refused, 'stepNotYetPassed')
    story.play(housingLeader, 'returnReply', { replyId: 'r1', note: '请办公室再核', toStep: 1 })
    assert.equal(story.item.replies[0]?.status, 'inClearance')
    story.play(housingOffice, 'clearReply', { replyId: 'r1' })
    assert.equal(story.item.replies[0]?.status, 'cleared')
  })

  test('a rule changed meanwhile does not move a letter that is on its way', () => {
    const story = submittedDraft({})
    story.settings = { ...story.settings, clearanceChain: [] }
    story.play(housingHandler, 'clearReply', { replyId: 'r1' })
    assert.equal(story.item.replies[0]?.status, 'inClearance')
  })

  test('bypassing needs a reason and leaves it on the letter', () => {
    assert.throws(() =>
      scenes.inClearance().play(housingLeader, 'bypassClearance', { replyId: 'r1', reason: '' }),
    )
    const mark = scenes.bypassed().item.replies[0]?.marks.at(-1)
    assert.deepEqual([mark?.outcome, mark?.note], ['bypassed', '办公室主任出差，时限将到'])
  })
})

describe('督查室审核', () => {
  for (const [rule, change, status] of [
    ['none', { resultClass: 'B', plan }, 'signed'],
    ['listed', { resultClass: 'B', plan }, 'preCheck'],
    ['listed', {}, 'signed'],
    ['all', {}, 'preCheck'],
  ] as const) {
    test(`${rule}, class ${'resultClass' in change ? change.resultClass : 'A'}: ${status}`, () => {
      const story = submittedDraft(change)
      story.settings = { ...story.settings, governmentPreCheck: rule }
      story
        .play(housingLeader, 'bypassClearance', { replyId: 'r1', reason: '时限将到' })
        .play(housingLeader, 'signReply', { replyId: 'r1' })
      assert.equal(story.item.replies[0]?.status, status)
    })
  }

  test('a returned letter is drafted, cleared and signed anew', () => {
    const reply = scenes.preCheckReturned().item.replies[0]
    assert.deepEqual([reply?.status, reply?.stepsCleared], ['drafting', 0])
  })
})

describe('会办意见的来回', () => {
  test('an opinion sent back gets the new date of the county, and holds the letter up again', () => {
    const story = scenes.opinionSentBack()
    const opinion = story.item.assignments[1]?.coHostOpinion
    assert.deepEqual([opinion?.given, opinion?.dueOn], [undefined, '2024-05-07'])
  })

  test('the host goes on without a silent co-host only with a reason', () => {
    assert.throws(() =>
      scenes.opinionAsked().play(housingOffice, 'waiveCoHostOpinion', {
        assignmentId: 'a1',
        coHostAssignmentId: 'a2',
        reason: '',
      }),
    )
    const waived = scenes.opinionWaived().item.assignments[1]?.coHostOpinion?.waived
    assert.equal(waived?.reason, '多次催办未反馈')
  })
})

test('every earlier wording stays, and so does a delivery that failed', () => {
  const story = submittedDraft({ opening: '经研究，答复如下。' })
  assert.equal(story.item.replies[0]?.earlier.length, 1)
  const delivered = scenes.replied().play(housingOffice, 'redeliverReply', {
    replyId: 'r1',
    addressee: 1,
    means: 'inPerson',
    note: '没有上网条件',
  })
  const delivery = delivered.item.replies[0]?.deliveries[1]
  assert.deepEqual([delivery?.means, delivery?.failed?.length], ['inPerson', 1])
})

test('an interim reply replaces no reply and moves no date', () => {
  const before = inHand()
  const due = before.item.assignments[0]?.dueOn
  before.play(housingOffice, 'sendInterimReply', { assignmentId: 'a1', text: '已完成测量，正在招标。' })
  assert.deepEqual([before.item.assignments[0]?.dueOn, before.item.replies.length], [due, 0])
})
