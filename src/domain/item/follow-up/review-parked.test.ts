import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDate } from '../../time/plain-date.ts'
import { parked } from '#test/kit/follow-up-scenes.ts'
import { people } from '#test/kit/people.ts'

const { supervision, housingOffice, housingHandler, housingLeader, waterOffice } = people
const review = { parkingId: 'k1', outcome: 'stillParked', reason: '资金仍未落实' } as const
const promise = { text: '今年安排资金实施', dueOn: plainDate('2025-10-31') }

test('what stays parked says why, and is looked at again within the limit', () => {
  const story = parked().on('2025-04-24').play(housingOffice, 'reviewParked', review)
  assert.equal(story.item.parkings[0]?.reviewOn, '2026-04-24')
  assert.equal(story.item.parkings[0]?.reviews.length, 1)
  const late = { ...review, reviewOn: plainDate('2027-04-24') }
  assert.deepEqual(story.attempt(supervision, 'reviewParked', late), {
    refused: 'reviewTooLate',
    facts: { latest: '2026-04-24' },
  })
  const past = { ...review, reviewOn: plainDate('2025-04-24') }
  assert.deepEqual(story.attempt(supervision, 'reviewParked', past), { refused: 'dayPassed' })
})

test('what became possible is promised, in the words and with the day of the review', () => {
  const reopened = { ...review, outcome: 'reopened' } as const
  const story = parked().on('2025-04-24')
  assert.deepEqual(story.attempt(housingHandler, 'reviewParked', reopened), { refused: 'newPromiseNeeded' })
  story.play(housingHandler, 'reviewParked', { ...reopened, promise })
  assert.equal(story.item.parkings[0]?.status, 'ended')
  assert.deepEqual(
    story.item.promises.map(({ id, text, unitId }) => [id, text, unitId]),
    [['m1', '今年安排资金实施', 'housing']],
  )
})

test('only the unit that parked it and the supervision office look at it again', () => {
  for (const who of [waterOffice, housingLeader, people.wang, people.congress]) {
    assert.deepEqual(parked().attempt(who, 'reviewParked', review), { refused: 'notPermitted' })
  }
})

test('another letter of the same part ends the parking of the first', () => {
  const answers = ['p1', 'p2'].map(pointId => ({ pointId, answer: 'adopted' as const, text: '已经办理' }))
  const story = parked()
    .play(people.wang, 'giveFeedback', {
      replyId: 'r1',
      attitude: 'satisfied',
      result: 'dissatisfied',
      reason: '没有说明原因',
    })
    .play(supervision, 'orderRehandling', { assignmentId: 'a1', reason: '请重新研究' })
    .play(housingHandler, 'draftReply', { assignmentId: 'a1', resultClass: 'A', answers })
    .play(housingHandler, 'submitReplyForClearance', { replyId: 'r2' })
    .play(housingOffice, 'clearReply', { replyId: 'r2' })
    .play(housingLeader, 'signReply', { replyId: 'r2' })
    .play(housingOffice, 'issueReply', { replyId: 'r2', agencyCode: '测住建函' })
    .play(housingOffice, 'deliverReply', { replyId: 'r2', means: ['online', 'online'] })
  assert.deepEqual(
    story.item.parkings.map(({ status }) => status),
    ['ended'],
  )
  const early = { replyId: 'r1', ruling: 'confirmed', resultClass: 'A', evidence: '核查属实' } as const
  assert.deepEqual(story.attempt(supervision, 'changeResultClass', early), { refused: 'replyOfEarlierRound' })
})
