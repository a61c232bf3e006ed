import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { person } from '#test/kit/people.ts'
import { Story } from '#test/kit/story.ts'
import type { ProposerType } from '../../vocabulary/proposer-types.ts'
import { isRefusal } from '../refusals.ts'
import { people } from '#test/kit/people.ts'

const { committee } = people
const between = { sessionId: 'c1', year: 2024, period: 'betweenSessions' } as const
const plenary = { ...between, period: 'inSession' } as const

const head = person('组长', { role: 'proposer', proposerId: 'body' })
const contactPersons = [{ proposer: '某集体', name: '小周', phone: '000-1', address: '' }]

function itemOf(type: ProposerType) {
  return {
    kind: type === 'delegation' ? 'suggestion' : 'proposal',
    period: 'inSession',
    sessionId: 'c1',
    year: 2024,
    title: '关于校车的意见',
    proposers: [{ id: 'body', name: '某集体', type }],
    contactPersons,
  } as const
}

const given = (type: ProposerType) => ({
  ...itemOf(type),
  proposers: [...itemOf(type).proposers],
  contactPersons,
})

function outcomeOf(story: Story, type: ProposerType): string {
  const outcome = story.attempt(head, 'submitItem', given(type))
  return isRefusal(outcome) ? outcome.refused : 'done'
}

function at(counting: typeof between | typeof plenary): Story {
  const story = new Story()
  story.counting = counting
  return story
}

describe('集体提出的时间', () => {
  test('a sector hands in while the plenary sits, a party at any time', () => {
    assert.equal(outcomeOf(at(plenary), 'sector'), 'done')
    assert.equal(outcomeOf(at(between), 'sector'), 'collectiveOutsideSession')
    assert.equal(outcomeOf(at(between), 'party'), 'done')
  })

  test('a county binds delegations as well, or nobody', () => {
    const bound = at(between)
    assert.equal(outcomeOf(at(between), 'delegation'), 'done')
    bound.settings = { ...bound.settings, collectiveOnlyInSession: ['sector', 'delegation'] }
    assert.equal(outcomeOf(bound, 'delegation'), 'collectiveOutsideSession')
    const free = at(between)
    free.settings = { ...free.settings, collectiveOnlyInSession: [] }
    assert.equal(outcomeOf(free, 'sector'), 'done')
  })

  test('a county without suggestions of delegations has none, in the plenary neither', () => {
    const story = at(plenary)
    story.settings = { ...story.settings, delegationsMayPropose: false }
    assert.equal(outcomeOf(story, 'delegation'), 'delegationsDoNotPropose')
  })

  test('what is signed by others in time and handed in too late is refused as well', () => {
    const story = at(plenary)
    const invited = [{ id: 'other', name: '另一集体', type: 'sector' as const }]
    const until = story.today
    story.play(head, 'submitItem', { ...given('sector'), invite: { invited, until } })
    story.counting = between
    const late = story.attempt(head, 'handIn', {})
    assert.ok(isRefusal(late) && late.refused === 'collectiveOutsideSession')
    story.counting = plenary
    assert.equal(story.play(head, 'handIn', {}).item.stage, 'submitted')
  })

  test('an office enters a paper of any day', () => {
    const paper = new Story().play(committee, 'submitItem', { ...given('sector'), period: 'betweenSessions' })
    assert.equal(paper.item.period, 'betweenSessions')
  })
})
