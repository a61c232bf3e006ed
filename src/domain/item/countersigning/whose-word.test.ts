import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { nextStepOf } from '../../facts/assignment-facts.ts'
import { contributionsTo } from '../../facts/contributions.ts'
import { plainDate } from '../../time/plain-date.ts'
import { visibleItem } from '../../permission/visible-item.ts'
import { isRefusal } from '../refusals.ts'
import { people } from '#test/kit/people.ts'
import { scenes } from '#test/kit/scenes.ts'
import { filed, type Story } from '#test/kit/story.ts'
import { countersigningOf } from './whose-word.ts'

const { housingHandler, housingLeader, housingOffice, supervision, wang, waterLeader, waterOffice } = people
const r1 = { replyId: 'r1' } as const

function refusalOf(outcome: ReturnType<Story['attempt']>): string | undefined {
  return isRefusal(outcome) ? outcome.refused : undefined
}
const submit = (story: Story) => refusalOf(story.attempt(housingHandler, 'submitReplyForClearance', r1))

function redraft(story: Story): Story {
  const { text } = story.item.replies[0] ?? assert.fail()
  const answers = text.answers.map(answer => ({ ...answer }))
  return story.play(housingHandler, 'draftReply', {
    ...{ assignmentId: 'a1', resultClass: text.resultClass, answers },
    opening: '经与水利局会商，答复如下。',
  })
}

describe('会签', () => {
  for (const [scene, refused] of [
    ['countersignDrafted', 'countersignNotAsked'],
    ['countersignAsked', 'countersignOutstanding'],
    ['countersignObjected', 'countersignRefused'],
    ['disagreementRaised', 'countersignRefused'],
    ['disagreementToChange', 'countersignRefused'],
    ['countersigned', undefined],
    ['countersignWaived', undefined],
    ['disagreementStands', undefined],
  ] as const) {
    test(`${scene}: ${refused ?? 'goes to clearance'}`, () => assert.equal(submit(scenes[scene]()), refused))
  }

  test('a changed text needs a new countersignature; what was said of the earlier one stays on record', () => {
    const story = redraft(scenes.countersigned())
    assert.equal(submit(story), 'countersignNotAsked')
    story.play(housingHandler, 'askCountersignature', r1)
    const reply = story.item.replies[0] ?? assert.fail()
    assert.deepEqual(
      reply.countersignings?.map(({ answers }) => answers[0]?.outcome),
      ['agreed', 'awaited'],
    )
  })

  test('the co-host reads the draft while it is asked, and no other inner work; proposers read nothing of it', () => {
    const story = redraft(scenes.countersigned())
    const seenBy = (who: typeof wang) =>
      visibleItem(story.item, { actor: who, today: story.today }).replies.map(({ text }) => text.opening)
    assert.deepEqual(seenBy(waterOffice), [])
    story.play(housingHandler, 'askCountersignature', r1)
    assert.deepEqual(seenBy(waterOffice), ['经与水利局会商，答复如下。'])
    assert.deepEqual(seenBy(wang), [])
  })

  test('a delivered letter tells its proposer nothing of who objected', () => {
    const story = scenes.disagreementStands()
    story.settings = { ...story.settings, clearanceChain: [] }
    story
      .play(housingHandler, 'submitReplyForClearance', r1)
      .play(housingLeader, 'signReply', r1)
      .play(housingOffice, 'issueReply', { ...r1, agencyCode: '测函' })
      .play(housingOffice, 'deliverReply', { ...r1, means: ['online', 'online'] })
    const [reply] = visibleItem(story.item, { actor: wang, today: story.today }).replies
    assert.ok(reply)
    assert.equal(reply.countersignings, undefined)
  })

  test('an objection needs a reason, is no matter of waiving, and is decided only once it was raised', () => {
    const asked = scenes.countersignAsked()
    const bare = asked.attempt(waterLeader, 'countersignReply', { assignmentId: 'a2', agrees: false })
    assert.equal(refusalOf(bare), 'objectionNeedsWords')
    const objected = scenes.countersignObjected()
    const a2 = { ...r1, coHostAssignmentId: 'a2' }
    const waived = objected.attempt(housingOffice, 'waiveCountersignature', { ...a2, reason: '不再等待' })
    assert.equal(refusalOf(waived), 'countersignNotAwaited')
    const decision = { ...a2, ruling: 'asDrafted', decision: '按原稿答复' } as const
    assert.equal(refusalOf(objected.attempt(supervision, 'decideDisagreement', decision)), 'nothingRaised')
  })

  test('before signing: the letter is cleared without, and signed with every countersignature', () => {
    const story = scenes.cleared()
    story.settings = { ...story.settings, countersign: 'beforeSigning' }
    assert.equal(refusalOf(story.attempt(housingLeader, 'signReply', r1)), 'countersignNotAsked')
    story
      .play(housingHandler, 'askCountersignature', r1)
      .play(waterLeader, 'countersignReply', { assignmentId: 'a2', agrees: true })
      .play(housingLeader, 'signReply', r1)
    assert.equal(story.item.replies[0]?.status, 'signed')
  })

  test('a unit that takes the co-host’s part over is asked for its own word', () => {
    const story = scenes.countersigned().play(supervision, 'reassignPart', {
      ...{ assignmentId: 'a2', unitId: 'roads', reason: '机构改革，职责划转' },
    })
    assert.equal(submit(story), 'countersignNotAsked')
    story.play(housingHandler, 'askCountersignature', r1)
    const words = countersigningOf(story.item.replies[0] ?? assert.fail())?.answers
    assert.deepEqual(
      words?.map(({ unitId, outcome }) => [unitId, outcome]),
      [
        ['water', 'agreed'],
        ['roads', 'awaited'],
      ],
    )
  })

  test('the next step says who is waited for', () => {
    const { item } = scenes.countersignAsked().play(waterOffice, 'fixFive', {
      ...{ assignmentId: 'a2', leaderInCharge: '钱', section: '水股', handler: '郑', supervisor: '周' },
      ...{ standard: '按期会签', completeBy: plainDate('2024-05-06') },
    })
    assert.deepEqual(
      item.assignments.map(assignment => nextStepOf(item, assignment)),
      ['awaitCountersign', 'countersign'],
    )
    const [host] = item.assignments
    assert.deepEqual(contributionsTo(item, host ?? assert.fail(), item.replies[0]), {
      contributions: 'awaited',
      contributionsDueOn: '2024-05-07',
    })
  })
})

describe('共同主办', () => {
  function jointly(jointHostReplies: 'each' | 'oneAgreed'): Story {
    const story = filed()
    story.settings = { ...story.settings, jointHostReplies, countersign: 'beforeClearance' }
    return story
      .play(supervision, 'proposeAllotment', {
        mode: 'jointHosts',
        units: [
          { unitId: 'housing', role: 'jointHost' },
          { unitId: 'water', role: 'jointHost' },
        ],
      })
      .on('2024-04-26')
      .play(supervision, 'assignItem', { meetingId: 'm1', assignedOn: plainDate('2024-04-26') })
      .play(waterOffice, 'signForAssignment', { assignmentId: 'a2' })
  }
  const draft = { assignmentId: 'a2', resultClass: 'A', answers: [] } as const

  test('each replies on its own', () => {
    const story = jointly('each')
    story.settings = { ...story.settings, fiveFixesBeforeReply: false }
    story.play(waterOffice, 'draftReply', { ...draft, answers: [] })
    assert.equal(story.item.replies.length, 1)
  })

  test('or one agreed view: the second signs the first one’s letter and writes none', () => {
    const outcome = jointly('oneAgreed').attempt(waterOffice, 'draftReply', { ...draft, answers: [] })
    assert.equal(refusalOf(outcome), 'jointLetterByAnother')
  })
})
