import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { people, person } from '#test/kit/people.ts'
import { scenes } from '#test/kit/scenes.ts'
import { filed, type Story } from '#test/kit/story.ts'
import { plainDate } from '../../time/plain-date.ts'
import { factsOf } from '../../facts/item-facts.ts'
import { assignmentFactsOf } from '../../facts/assignment-facts.ts'
import { announcementsOf } from '../announcements.ts'
import { decide } from '../decide.ts'
import { isRefusal } from '../refusals.ts'
import { clearanceStepsOf } from './clearance-steps.ts'

const { congress, housingLeader, leader, supervision } = people
const r1 = { replyId: 'r1' } as const

function refusalOf(outcome: unknown): string {
  return isRefusal(outcome as never) ? (outcome as { refused: string }).refused : 'done' // what `attempt` gives
}

describe('以县政府名义办理', () => {
  test('the unit’s leader agrees as the last step of the chain, and the county leader signs', () => {
    const story = scenes.governmentToSign()
    assert.deepEqual(
      story.item.replies[0]?.steps.map(({ by }) => by),
      ['unitOffice', 'mainLeader'],
    )
    assert.equal(refusalOf(story.attempt(housingLeader, 'signReply', r1)), 'countyLeaderSigns')
    story.play(leader, 'signReply', r1)
    assert.equal(story.item.replies[0]?.signedBy, leader.name)
  })

  test('who agrees is who would have signed for the unit', () => {
    const { item, settings } = scenes.governmentToSign()
    const [reply] = item.replies
    assert.ok(reply)
    const last = (signer: 'responsiblePerson' | 'leaderInCharge') =>
      clearanceStepsOf(
        { item, text: reply.text },
        { ...settings, signer, mainLeaderSignsWhen: [], clearanceChain: [] },
      )
    assert.deepEqual(
      last('responsiblePerson').map(({ by }) => by),
      ['unitLeader'],
    )
    assert.deepEqual(
      last('leaderInCharge').map(({ by }) => by),
      ['leaderInCharge'],
    )
  })

  test('nobody skips the chain but the one who agrees', () => {
    const story = scenes.governmentForAgreement()
    const deputy = person('钱副局长', { role: 'unitLeader', unitId: 'housing' })
    const by = (actor: typeof deputy) =>
      refusalOf(
        decide(
          'bypassClearance',
          { ...r1, reason: '时限将到' },
          { ...story.scene(actor), mainLeaders: new Map([['housing', housingLeader.name]]) },
        ),
      )
    assert.equal(by(deputy), 'notYourClearanceStep')
    assert.equal(by(housingLeader), 'done')
  })

  test('a county leader signs nothing that a unit answers in its own name', () => {
    assert.equal(refusalOf(scenes.cleared().attempt(leader, 'signReply', r1)), 'notPermitted')
    assert.equal(
      refusalOf(scenes.cleared().attempt(leader, 'returnReply', { ...r1, note: '请改' })),
      'notPermitted',
    )
  })

  test('county leaders are told, and lists tell that it waits for them until it is signed', () => {
    const story = scenes.governmentToSign()
    const agreed = story.events.at(-1)
    assert.ok(agreed)
    assert.deepEqual(announcementsOf(agreed, story.item), [
      { occasion: 'replyToSign', audience: { roles: ['countyLeader'] } },
    ])
    assert.equal(assignmentFactsOf(story.item)[0]?.nextStep, 'awaitCountyLeader')
    const marks = () => factsOf(story.item).partMarks.filter(mark => mark.startsWith('any:'))
    assert.deepEqual(marks(), ['any:government-inName', 'any:government-toSign'])
    story.play(leader, 'signReply', r1)
    assert.deepEqual(marks(), ['any:government-inName'])
    assert.equal(assignmentFactsOf(story.item)[0]?.nextStep, 'issue')
  })
})

describe('重点件以县政府名义办理', () => {
  const naming = {
    keyType: 'congress',
    decidedBy: '主任会议',
    decidedOn: plainDate('2024-02-01'),
    leader: '高县长',
    committee: '城环工委',
  } as const
  const sole = { mode: 'sole', units: [{ unitId: 'housing', role: 'sole' }] } as const
  const propose = (story: Story, inGovernmentsName: boolean) =>
    refusalOf(
      story.attempt(supervision, 'proposeAllotment', { ...sole, units: [...sole.units], inGovernmentsName }),
    )
  function county(keyItemsInGovernmentsName: boolean): Story {
    const story = filed()
    story.settings = { ...story.settings, keyItemsInGovernmentsName }
    return story
  }

  test('where the county has it, a key item is allotted in no other name; other items are free', () => {
    assert.equal(propose(county(true), false), 'done')
    const key = county(true).play(congress, 'nameKeyItem', naming)
    assert.equal(propose(key, false), 'keyItemInGovernmentsName')
    assert.equal(propose(key, true), 'done')
    assert.equal(propose(county(false).play(congress, 'nameKeyItem', naming), false), 'done')
  })

  test('named after it was allotted, it is not assigned before the allotment is mended', () => {
    const story = county(true)
    propose(story, false)
    story.play(congress, 'nameKeyItem', naming)
    const assign = () =>
      refusalOf(
        story.attempt(supervision, 'assignItem', { meetingId: 'm1', assignedOn: plainDate('2024-02-01') }),
      )
    assert.equal(assign(), 'keyItemInGovernmentsName')
    propose(story, true)
    assert.equal(assign(), 'done')
  })
})
