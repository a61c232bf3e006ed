import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { visibleItem } from '../permission/visible-item.ts'
import type { Actor } from '../permission/actor.ts'
import { promised } from '#test/kit/follow-up-scenes.ts'
import { people } from '#test/kit/people.ts'
import { assigned, delivered, inHand, issued, Story } from '#test/kit/story.ts'
import { filesIn } from './files.ts'
import { isRefusal } from './refusals.ts'

const { congress, supervision, wang, li, housingOffice, housingHandler, waterOffice } = people
const entry = {
  replyId: 'r1',
  addressee: 0,
  source: 'paper',
  helper: '小周',
  evidence: '原件存代工委',
  attitude: 'satisfied',
  result: 'satisfied',
} as const

const codeOf = (outcome: ReturnType<Story['attempt']>) => (isRefusal(outcome) ? outcome.refused : 'done')

/** Which files of the story this person may read. */
const readableBy = (story: Story, actor: Actor) =>
  filesIn(visibleItem(story.item, { actor, today: story.today })).map(({ id }) => id)

describe('the files of an item', () => {
  test('of the submission are for everybody who sees the item', () => {
    const story = new Story().play(congress, 'submitItem', {
      kind: 'suggestion',
      period: 'inSession',
      sessionId: 's1',
      year: 2024,
      title: '关于修路的建议',
      proposers: [{ id: 'wang', name: '王秀兰', type: 'deputy' }],
      files: ['signed'],
    })
    for (const who of [wang, congress, supervision]) assert.deepEqual(readableBy(story, who), ['signed'])
  })

  test('of the mended text take the place of the first ones, or stay when nothing is said of them', () => {
    const returned = () =>
      new Story()
        .play(wang, 'submitItem', {
          kind: 'suggestion',
          period: 'inSession',
          sessionId: 's1',
          year: 2024,
          title: '关于修路的建议',
          proposers: [{ id: 'wang', name: '王秀兰', type: 'deputy' }],
          files: ['first'],
        })
        .play(congress, 'returnItem', { reason: '请写明路段' })
    const text = { title: '关于修路的建议', situation: '', request: '请修路' }
    assert.deepEqual(readableBy(returned().play(wang, 'resubmitItem', text), wang), ['first'])
    const mended = returned().play(wang, 'resubmitItem', { ...text, files: ['second'] })
    assert.deepEqual(readableBy(mended, wang), ['second'])
    assert.deepEqual(readableBy(returned().play(wang, 'resubmitItem', { ...text, files: [] }), wang), [])
  })

  test('of an objection are for offices and units, not for the proposer', () => {
    const story = assigned().play(waterOffice, 'objectToAssignment', {
      assignmentId: 'a2',
      reason: '不属于我局职责',
      basis: '三定规定第二条',
      files: ['duties'],
    })
    assert.deepEqual(readableBy(story, supervision), ['duties'])
    assert.deepEqual(readableBy(story, housingOffice), ['duties'])
    assert.deepEqual(readableBy(story, wang), [])
  })

  test('that prove a delivery are for the offices and the unit that delivered', () => {
    const story = issued().play(housingOffice, 'deliverReply', {
      replyId: 'r1',
      means: ['post', 'online'],
      files: ['slip'],
    })
    story.play(housingOffice, 'redeliverReply', {
      replyId: 'r1',
      addressee: 0,
      means: 'inPerson',
      note: '邮件退回',
      files: ['receipt'],
    })
    assert.deepEqual(readableBy(story, supervision), ['slip', 'receipt'])
    assert.deepEqual(readableBy(story, housingHandler), ['slip', 'receipt'])
    for (const who of [wang, waterOffice]) assert.deepEqual(readableBy(story, who), [])
  })

  test('that hold a judgement are sealed as the judgement is', () => {
    const story = delivered().play(congress, 'enterFeedback', { ...entry, files: ['scan'] })
    assert.deepEqual(readableBy(story, wang), ['scan'])
    assert.deepEqual(readableBy(story, congress), ['scan'])
    for (const who of [li, housingOffice]) assert.deepEqual(readableBy(story, who), [])
    story.play(congress, 'enterFeedback', { ...entry, addressee: 1, files: ['other'] })
    assert.deepEqual(readableBy(story.on('2024-08-01'), housingOffice), ['scan', 'other'])
    assert.deepEqual(readableBy(story, wang), ['scan'])
  })

  test('sent with an interim reply reach the proposer', () => {
    const story = inHand().play(housingOffice, 'sendInterimReply', {
      assignmentId: 'a1',
      text: '工程已经招标，六月动工。',
      files: ['notice'],
    })
    assert.deepEqual(readableBy(story, li), ['notice'])
  })

  test('of a supervision activity stay inside', () => {
    const story = inHand()
      .play(supervision, 'nameKeyItem', {
        keyType: 'government',
        decidedBy: '县政府常务会议',
        decidedOn: inHand().today,
        leader: '高县长',
        committee: '农业农村委',
      })
      .play(supervision, 'logSupervision', {
        form: 'inspection',
        heldOn: inHand().today,
        people: '高县长',
        result: '现场看了进度',
        files: ['minutes'],
      })
    assert.deepEqual(readableBy(story, supervision), ['minutes'])
    assert.deepEqual(readableBy(story, wang), [])
  })
})

describe('a judgement entered from paper', () => {
  test('comes with its scan, unless the county does without', () => {
    const story = delivered()
    assert.equal(codeOf(story.attempt(congress, 'enterFeedback', entry)), 'scanNeeded')
    const easy = delivered()
    easy.settings = { ...easy.settings, paperFeedbackNeedsScan: false }
    assert.equal(codeOf(easy.attempt(congress, 'enterFeedback', entry)), 'done')
  })

  test('by telephone has none to show', () => {
    const call = { ...entry, source: 'telephone' } as const
    assert.equal(codeOf(delivered().attempt(congress, 'enterFeedback', call)), 'done')
  })
})

test('a promise is said to be kept with a file as its evidence, or with words, not with nothing', () => {
  const report = { promiseId: 'm1', status: 'metClaimed', text: '路面已经完工', percent: 100 } as const
  assert.equal(codeOf(promised().attempt(housingHandler, 'reportPromise', report)), 'evidenceNeeded')
  const story = promised().play(housingHandler, 'reportPromise', { ...report, files: ['photo'] })
  story.play(supervision, 'checkPromise', {
    promiseId: 'm1',
    finding: 'met',
    evidence: '到村里看过',
    files: ['visit'],
  })
  assert.deepEqual(readableBy(story, wang), ['photo', 'visit'])
})
