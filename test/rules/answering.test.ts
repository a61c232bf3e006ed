import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { factsOf } from '#domain/facts/item-facts.ts'
import { isRefusal } from '#domain/item/refusals.ts'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import type { ContactMeans } from '#domain/vocabulary/contact-means.ts'
import { people } from '#test/kit/people.ts'
import { delivered, drafted, handledAgain, inHand, issued, type Story } from '#test/kit/story.ts'

const { wang, supervision, housingHandler, housingOffice } = people
const codeOf = (outcome: ReturnType<Story['attempt']>) => (isRefusal(outcome) ? outcome.refused : 'done')

function contacted(means: ContactMeans, change: Partial<Settings> = {}): Story {
  const story = inHand()
  story.settings = { ...story.settings, ...change }
  return story.play(housingHandler, 'logContact', {
    assignmentId: 'a1',
    phase: 'before',
    means,
    heldOn: plainDate('2024-04-26'),
    proposers: [0],
    unitPeople: [{ name: '孙工', rank: 'handler' }],
    summary: '听取了意见。',
  })
}

describe('沟通', () => {
  test('visit, invitation, meeting and site survey are face to face, call and letter are not, video as the county has it', () => {
    const isMeeting = (means: ContactMeans, change?: Partial<Settings>) =>
      factsOf(contacted(means, change).item).metReported
    for (const means of ['visit', 'invitation', 'meeting', 'siteSurvey'] as const)
      assert.equal(isMeeting(means), true, means)
    for (const means of ['video', 'telephone', 'letter'] as const)
      assert.equal(isMeeting(means), false, means)
    assert.equal(isMeeting('video', { faceToFaceMeans: ['visit', 'video'] }), true)
  })

  test('“not needed” is neither a meeting nor a denial', () => {
    const story = contacted('visit').play(wang, 'confirmContact', { contactId: 'c1', verdict: 'notNeeded' })
    const { met, contacted: isContacted } = factsOf(story.item)
    assert.deepEqual([met, isContacted], [false, true])
    assert.equal(story.item.contacts[0]?.verdicts[0]?.verdict, 'notNeeded')
  })

  test('each round wants a contact of its own before its letter leaves, where the county wants one', () => {
    const secondLetter = (change: Partial<Settings>) => {
      const story = delivered()
        .on('2024-05-06')
        .play(wang, 'giveFeedback', {
          replyId: 'r1',
          attitude: 'satisfied',
          result: 'dissatisfied',
          reason: '路灯不亮',
        })
        .play(people.congress, 'orderRehandling', { assignmentId: 'a1', reason: '请补办路灯' })
      story.settings = { ...story.settings, ...change }
      return story.play(housingHandler, 'draftReply', {
        assignmentId: 'a1',
        resultClass: 'A',
        answers: ['p1', 'p2'].map(pointId => ({ pointId, answer: 'adopted', text: '已经补办。' })),
      })
    }
    const send = (story: Story) =>
      codeOf(story.attempt(housingHandler, 'submitReplyForClearance', { replyId: 'r2' }))
    assert.equal(send(secondLetter({})), 'noContactYet')
    assert.equal(send(secondLetter({ contactBeforeReply: false })), 'done')
    const again = secondLetter({}).play(housingHandler, 'logContact', {
      assignmentId: 'a1',
      phase: 'after',
      means: 'telephone',
      heldOn: plainDate('2024-05-06'),
      proposers: [0],
      unitPeople: [{ name: '孙工', rank: 'handler' }],
      summary: '问清了不亮的三盏。',
    })
    assert.equal(send(again), 'done')
  })
})

describe('送达', () => {
  test('a letter goes to every signatory, each by a means of his own', () => {
    const short = issued().attempt(housingOffice, 'deliverReply', { replyId: 'r1', means: ['online'] })
    assert.equal(codeOf(short), 'addresseeMissing')
    const story = issued().play(housingOffice, 'deliverReply', {
      replyId: 'r1',
      means: ['online', 'inPerson'],
    })
    assert.deepEqual(
      story.item.replies[0]?.deliveries.map(({ proposerId, means }) => [proposerId, means]),
      [
        ['wang', 'online'],
        ['li', 'inPerson'],
      ],
    )
  })

  test('the first letter and its judgements stay readable when the item is handled again', () => {
    const { item } = handledAgain()
    assert.deepEqual([item.round, item.replies[0]?.status, item.feedback.length], [2, 'delivered', 2])
    assert.equal(item.replies[0]?.text.answers.length, 2)
  })
})

test('only the unit that has the part writes its reply', () => {
  const { text } = drafted().item.replies[0] ?? assert.fail()
  const draft = { assignmentId: 'a1', ...text, answers: text.answers.map(answer => ({ ...answer })) } as never // as it stood
  for (const who of [people.waterHandler, people.roadsOffice, supervision, wang])
    assert.equal(codeOf(drafted().attempt(who, 'draftReply', draft)), 'notPermitted')
})
