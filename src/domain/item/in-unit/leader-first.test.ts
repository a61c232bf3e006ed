import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Settings } from '../../jurisdiction/settings/settings.ts'
import { plainDate } from '../../time/plain-date.ts'
import { isRefusal } from '../refusals.ts'
import { people } from '#test/kit/people.ts'
import { assigned, inHand, type Story } from '#test/kit/story.ts'

const { housingOffice, housingHandler, housingLeader, supervision } = people
const codeOf = (outcome: ReturnType<Story['attempt']>) => (isRefusal(outcome) ? outcome.refused : 'done')
const draft = {
  assignmentId: 'a1',
  resultClass: 'A',
  answers: ['p1', 'p2'].map(pointId => ({ pointId, answer: 'adopted' as const, text: '已经办理。' })),
}

function under(changed: Partial<Settings>, story = inHand()): Story {
  story.settings = { ...story.settings, ...changed }
  return story
}

describe('what the leader owes first, where the county has it so', () => {
  test('an item is read and signed before its reply is drafted', () => {
    const story = under({ leaderReadsFirst: true })
    assert.equal(codeOf(story.attempt(housingHandler, 'draftReply', draft)), 'leaderNotRead')
    story.play(housingOffice, 'markInUnit', { assignmentId: 'a1', act: 'propose', text: '拟请城建股办理' })
    assert.equal(codeOf(story.attempt(housingHandler, 'draftReply', draft)), 'leaderNotRead')
    story.play(housingLeader, 'markInUnit', { assignmentId: 'a1', act: 'read' })
    assert.equal(codeOf(story.attempt(housingHandler, 'draftReply', draft)), 'done')
  })

  test('a key item is led by the leader himself; another one need not be', () => {
    const rules = { leaderLeadsKeyItems: true }
    assert.equal(codeOf(under(rules).attempt(housingHandler, 'draftReply', draft)), 'done')
    const key = under(rules).play(supervision, 'nameKeyItem', {
      keyType: 'government',
      decidedBy: '县政府常务会议',
      decidedOn: plainDate('2024-04-26'),
      leader: '高县长',
      committee: '农业农村委',
    })
    key.play(housingLeader, 'markInUnit', { assignmentId: 'a1', act: 'read' })
    assert.equal(codeOf(key.attempt(housingHandler, 'draftReply', draft)), 'leaderMustLead')
    key.play(housingLeader, 'markInUnit', { assignmentId: 'a1', act: 'lead' })
    assert.equal(codeOf(key.attempt(housingHandler, 'draftReply', draft)), 'done')
  })

  test('nobody begins before the five fixes, where the county has it so', () => {
    const contact = {
      assignmentId: 'a1',
      phase: 'before',
      means: 'visit',
      heldOn: plainDate('2024-04-26'),
      proposers: [0],
      unitPeople: [{ name: '孙工', rank: 'handler' }],
      summary: '到村里看了路。',
    } as const
    const unfixed = () => assigned().play(housingOffice, 'signForAssignment', { assignmentId: 'a1' })
    const data = { ...contact, proposers: [0], unitPeople: [...contact.unitPeople] }
    assert.equal(codeOf(unfixed().attempt(housingHandler, 'logContact', data)), 'done')
    const strict = under({ fiveFixesBeforeContact: true }, unfixed())
    assert.equal(codeOf(strict.attempt(housingHandler, 'logContact', data)), 'fiveFixesFirst')
  })
})
