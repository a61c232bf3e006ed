import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { people, person } from '#test/kit/people.ts'
import { Story } from '#test/kit/story.ts'
import { isRefusal } from '../item/refusals.ts'
import { plainDate } from '../time/plain-date.ts'
import { contactPersonsFor } from './contact-persons-for.ts'
import { visibleItem } from './visible-item.ts'

const { committee, supervision, housingOffice, zhao, leader, auditor } = people
const party = person('民盟小周', { role: 'proposer', proposerId: 'party' })
const other = person('经济委', { role: 'proposer', proposerId: 'economy' })
const proposers = [{ id: 'party', name: '民盟支部', type: 'party' as const }]
const contactPersons = [
  { proposer: '民盟支部', name: '小周', phone: '000-1', address: '文化路1号' },
  { proposer: '经济委员会', name: '小吴', phone: '000-2', address: '' },
]
const written = {
  kind: 'proposal',
  period: 'inSession',
  sessionId: 'c1',
  year: 2024,
  title: '关于校车的提案',
} as const
const invited = [{ id: 'economy', name: '经济委员会', type: 'committee' as const }]

/** A party and a committee together, assigned to housing. */
function joint(signs = true): Story {
  const story = new Story()
  story.play(party, 'submitItem', {
    ...written,
    proposers,
    contactPersons,
    invite: { invited, until: plainDate('2024-02-10') },
  })
  return story.play(other, 'answerInvitation', { signs }).play(party, 'handIn', {})
}

function assigned(story: Story): Story {
  return story
    .play(committee, 'fileItem', {})
    .play(supervision, 'proposeAllotment', {
      mode: 'sole',
      units: [{ unitId: 'housing', role: 'sole' }],
    })
    .on('2024-04-26')
    .play(supervision, 'assignItem', { meetingId: 'm1', assignedOn: plainDate('2024-04-26') })
}

describe('联系人', () => {
  const names = (story: Story, actor = committee) =>
    contactPersonsFor(story.item, actor).map(({ name }) => name)

  test('an organisation hands in only with a contact person; an office may enter a list without', () => {
    const without = new Story().attempt(party, 'submitItem', { ...written, proposers })
    assert.ok(isRefusal(without) && without.refused === 'contactPersonNeeded')
    new Story().play(committee, 'submitItem', { ...written, proposers })
  })

  test('a party and a committee sign together, each with its own contact person', () => {
    assert.deepEqual(names(joint()), ['小周', '小吴'])
    assert.deepEqual(names(joint(false)), ['小周'], 'whoever did not sign is not called')
  })

  test('is read by the offices and the assigned units, and each organisation reads its own', () => {
    const story = assigned(joint())
    for (const who of [committee, supervision, housingOffice])
      assert.deepEqual(names(story, who), ['小周', '小吴'], who.name)
    assert.deepEqual(names(story, party), ['小周'])
    assert.deepEqual(names(story, other), ['小吴'])
    for (const who of [leader, auditor, zhao]) assert.deepEqual(names(story, who), [], who.name)
  })

  test('never comes with the item itself', () => {
    const { item, today } = assigned(joint())
    assert.equal(item.contactPersons?.length, 2)
    for (const actor of [committee, housingOffice, leader, party])
      assert.equal(visibleItem(item, { actor, today }).contactPersons, undefined, actor.name)
  })
})
