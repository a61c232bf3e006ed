import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDate } from '../time/plain-date.ts'
import type { Actor } from '../permission/actor.ts'
import {
  assigned,
  delivered,
  drafted,
  fiveFixes,
  inHand,
  issued,
  met,
  Story,
  submitted,
} from '#test/kit/story.ts'
import { people } from '#test/kit/people.ts'
import { assignmentFactsOf } from '../facts/assignment-facts.ts'
import { factsOf } from '../facts/item-facts.ts'
import type { CommandInput } from './commands.ts'
import { isRefusal } from './refusals.ts'

const {
  wang,
  li,
  zhao,
  congress,
  committee,
  supervision,
  housingOffice,
  housingHandler,
  housingLeader,
  waterOffice,
} = people

test('a suggestion travels from its deputy to the closed file', () => {
  const story = delivered()
    .play(wang, 'readReply', { replyId: 'r1' })
    .play(wang, 'giveFeedback', { replyId: 'r1', attitude: 'satisfied', result: 'satisfied' })
    .play(li, 'giveFeedback', { replyId: 'r1', attitude: 'satisfied', result: 'basicallySatisfied' })
    .play(supervision, 'closeItem', {})
  assert.equal(story.item.stage, 'closed')
  const facts = factsOf(story.item)
  assert.equal(facts.result, 'basicallySatisfied')
  assert.equal(facts.met, true)
  assert.deepEqual(facts.resultClasses, ['A'])
  assert.match(story.item.replies[0]?.documentNumber ?? '', /^测住建函〔2024〕\d+号$/)
})

test('a proposer hands in only what he leads, and staff may enter a paper for others', () => {
  const data = {
    kind: 'suggestion',
    period: 'inSession',
    sessionId: 's',
    year: 2024,
    title: '修桥的建议',
  } as const
  const ofWang = { ...data, proposers: [{ id: 'wang', name: '王秀兰', type: 'deputy' as const }] }
  const handIn = (who: Actor, data: CommandInput<'submitItem'>['data']) => {
    const outcome = new Story().attempt(who, 'submitItem', data)
    return isRefusal(outcome) ? outcome : 'done'
  }
  assert.deepEqual(handIn(zhao, ofWang), { refused: 'notYourOwnItem' })
  assert.equal(handIn(wang, ofWang), 'done')
  assert.equal(handIn(congress, ofWang), 'done')
  assert.deepEqual(submitted().attempt(wang, 'submitItem', ofWang), { refused: 'alreadySubmitted' })
  const proposal = { ...ofWang, kind: 'proposal' } as const
  assert.deepEqual(handIn(wang, proposal), { refused: 'kindNotYours' })
  assert.deepEqual(handIn(committee, ofWang), { refused: 'notYourOwnItem' })
  assert.deepEqual(handIn(congress, proposal), { refused: 'notYourOwnItem' })
  assert.equal(handIn(committee, proposal), 'done')
})

test('only the body of the kind refuses, with a ground of that kind', () => {
  const explanation = '涉及个人事务，建议通过信访渠道反映。'
  assert.deepEqual(submitted().attempt(committee, 'refuseItem', { ground: 'secrets', explanation }), {
    refused: 'notPermitted',
  })
  assert.deepEqual(submitted().attempt(congress, 'refuseItem', { ground: 'secrets', explanation }), {
    refused: 'groundNotOfThisKind',
  })
  assert.equal(
    submitted().play(congress, 'refuseItem', { ground: 'personalMatter', explanation }).item.stage,
    'refused',
  )
})

test('five working days after 26 April 2024 the window closes on 7 May, and silence has accepted', () => {
  const objection = { assignmentId: 'a1', reason: '道路硬化不属于我局职责', basis: '三定规定第二条' }
  assert.equal(assigned().item.assignments[0]?.objectBefore, '2024-05-07')
  assert.ok(
    Array.isArray(assigned().on('2024-05-07').attempt(housingOffice, 'objectToAssignment', objection)),
  )
  const late = assigned().on('2024-05-08')
  assert.deepEqual(late.attempt(housingOffice, 'objectToAssignment', objection), {
    refused: 'objectionWindowClosed',
    facts: { closedOn: '2024-05-07' },
  })
  assert.ok(Array.isArray(late.attempt(housingHandler, 'fixFive', { assignmentId: 'a1', ...fiveFixes })))
})

test('an objection is adjusted to another unit, whose dates begin anew; the first keeps none', () => {
  const story = assigned()
    .play(housingOffice, 'objectToAssignment', {
      assignmentId: 'a1',
      reason: '属交通职责',
      basis: '三定规定',
      proposedUnitId: 'roads',
    })
    .on('2024-05-06')
    .play(supervision, 'adjustAssignment', { assignmentId: 'a1', unitId: 'roads', note: '同意调整' })
  assert.deepEqual(
    assignmentFactsOf(story.item).map(({ unitId, status, dueOn }) => [unitId, status, dueOn]),
    [
      ['housing', 'released', '2024-07-26'],
      ['water', 'issued', '2024-05-27'],
      ['roads', 'issued', '2024-08-06'],
    ],
  )
  assert.deepEqual(story.attempt(housingOffice, 'signForAssignment', { assignmentId: 'a1' }), {
    refused: 'wrongStage',
    facts: { stage: 'released' },
  })
})

test('a ruling is final: the unit named handles it and may not object again', () => {
  const objection = { assignmentId: 'a1', reason: '不属我局职责', basis: '三定规定' }
  const story = assigned()
    .play(housingOffice, 'objectToAssignment', objection)
    .play(supervision, 'ruleOnObjection', { assignmentId: 'a1', unitId: 'housing', ruling: '由住建局主办' })
  assert.equal(story.item.assignments[0]?.status, 'accepted')
  assert.deepEqual(story.attempt(housingOffice, 'objectToAssignment', objection), { refused: 'ruledAlready' })
})

test('the inner deadline of the five fixes may not lie after the outer one', () => {
  const story = assigned().play(housingOffice, 'signForAssignment', { assignmentId: 'a1' })
  assert.deepEqual(
    story.attempt(housingHandler, 'fixFive', {
      assignmentId: 'a1',
      ...fiveFixes,
      completeBy: plainDate('2024-07-27'),
    }),
    { refused: 'deadlineAfterDue', facts: { dueOn: '2024-07-26' } },
  )
})

test('only the proposer who was named as met confirms a contact, and only once', () => {
  assert.deepEqual(met().attempt(wang, 'confirmContact', { contactId: 'c1', verdict: 'didNotTakePlace' }), {
    refused: 'verdictGiven',
  })
  assert.deepEqual(met().attempt(zhao, 'confirmContact', { contactId: 'c1', verdict: 'tookPlace' }), {
    refused: 'notPermitted',
  })
  const denied = inHand()
    .play(housingHandler, 'logContact', {
      assignmentId: 'a1',
      phase: 'before',
      means: 'visit',
      heldOn: plainDate('2024-04-26'),
      proposers: [0],
      unitPeople: [{ name: '孙工', rank: 'handler' }],
      summary: '上门走访',
    })
    .play(wang, 'confirmContact', { contactId: 'c1', verdict: 'didNotTakePlace' })
  assert.equal(factsOf(denied.item).metReported, false)
})

test('no reply goes to clearance with an empty ask, without contact, or while a co-host asked is silent', () => {
  const halfAnswered = met().play(housingHandler, 'draftReply', {
    assignmentId: 'a1',
    resultClass: 'A',
    answers: [{ pointId: 'p1', answer: 'adopted', text: '已硬化' }],
  })
  assert.deepEqual(halfAnswered.attempt(housingHandler, 'submitReplyForClearance', { replyId: 'r1' }), {
    refused: 'emptyAnswer',
    facts: { point: '安装路灯' },
  })
  const unmet = inHand().play(housingHandler, 'draftReply', {
    assignmentId: 'a1',
    resultClass: 'A',
    answers: ['p1', 'p2'].map(pointId => ({ pointId, answer: 'adopted' as const, text: '已办' })),
  })
  assert.deepEqual(unmet.attempt(housingHandler, 'submitReplyForClearance', { replyId: 'r1' }), {
    refused: 'noContactYet',
  })
  const asked = drafted().play(housingHandler, 'askCoHostOpinion', {
    assignmentId: 'a1',
    coHostAssignmentId: 'a2',
    matter: '排水意见',
  })
  assert.deepEqual(asked.attempt(housingHandler, 'submitReplyForClearance', { replyId: 'r1' }), {
    refused: 'opinionOutstanding',
  })
  asked.play(waterOffice, 'giveCoHostOpinion', { assignmentId: 'a2', text: '同意，同步改造排水。' })
  assert.ok(Array.isArray(asked.attempt(housingHandler, 'submitReplyForClearance', { replyId: 'r1' })))
})

test('class B needs a plan with a date, class C a reason', () => {
  const answers = ['p1', 'p2'].map(pointId => ({
    pointId,
    answer: 'partlyAdopted' as const,
    text: '列入计划',
  }))
  const b = met().play(housingHandler, 'draftReply', { assignmentId: 'a1', resultClass: 'B', answers })
  assert.deepEqual(b.attempt(housingHandler, 'submitReplyForClearance', { replyId: 'r1' }), {
    refused: 'planNeeded',
    facts: { class: 'B' },
  })
  const c = met().play(housingHandler, 'draftReply', { assignmentId: 'a1', resultClass: 'C', answers })
  assert.deepEqual(c.attempt(housingHandler, 'submitReplyForClearance', { replyId: 'r1' }), {
    refused: 'reasonNeeded',
    facts: { class: 'C' },
  })
})

test('the leader signs only what was cleared, and after the signature the text stands', () => {
  const story = drafted().play(housingHandler, 'submitReplyForClearance', { replyId: 'r1' })
  assert.deepEqual(story.attempt(housingLeader, 'signReply', { replyId: 'r1' }), {
    refused: 'wrongStage',
    facts: { stage: 'inClearance' },
  })
  const after = issued()
  assert.deepEqual(
    after.attempt(housingHandler, 'draftReply', { assignmentId: 'a1', resultClass: 'C', answers: [] }),
    { refused: 'replyExists' },
  )
})

test('a returned draft goes back to the drafter with the reason kept', () => {
  const story = drafted()
    .play(housingHandler, 'submitReplyForClearance', { replyId: 'r1' })
    .play(housingOffice, 'returnReply', { replyId: 'r1', note: '第二条未写明时间' })
  assert.equal(story.item.replies[0]?.status, 'drafting')
  assert.equal(story.item.replies[0]?.marks[0]?.note, '第二条未写明时间')
})

test('dissatisfied needs a reason, leads to a second round, and only then to closing', () => {
  const story = delivered()
  assert.deepEqual(
    story.attempt(wang, 'giveFeedback', { replyId: 'r1', attitude: 'satisfied', result: 'dissatisfied' }),
    { refused: 'dissatisfiedNeedsReason' },
  )
  story
    .play(wang, 'giveFeedback', {
      replyId: 'r1',
      attitude: 'satisfied',
      result: 'dissatisfied',
      reason: '路灯三盏不亮',
    })
    .play(li, 'giveFeedback', { replyId: 'r1', attitude: 'satisfied', result: 'satisfied' })
  assert.deepEqual(story.attempt(supervision, 'closeItem', {}), { refused: 'dissatisfiedOpen' })
  story.play(congress, 'orderRehandling', { assignmentId: 'a1', reason: '请修复路灯' })
  assert.equal(story.item.stage, 'rehandling')
  assert.equal(story.item.feedback.length, 2)
  assert.equal(factsOf(story.item).result, null)
  assert.equal(factsOf(story.item).dueOn, '2024-05-27')
})

test('closing waits for the answers, or for the end of the time to answer', () => {
  const story = delivered()
  assert.deepEqual(story.attempt(supervision, 'closeItem', {}), { refused: 'feedbackOutstanding' })
  const until = story.item.replies[0]?.feedbackBy
  assert.equal(until, '2024-05-20')
  assert.ok(Array.isArray(story.on('2024-05-21').attempt(supervision, 'closeItem', {})))
})
