import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decide } from '../decide.ts'
import { isRefusal } from '../refusals.ts'
import { people, person } from '#test/kit/people.ts'
import { scenes } from '#test/kit/scenes.ts'
import type { Story } from '#test/kit/story.ts'

const zhang = person('张副局长', { role: 'unitLeader', unitId: 'housing' })
const main = people.housingLeader
const r1 = { replyId: 'r1' } as const
const mainLeaders = new Map([['housing', main.name]])

function why(story: Story, who: typeof zhang, name: 'clearReply' | 'signReply', leaders = mainLeaders) {
  const decision = decide(name, { ...r1, note: '' }, { ...story.scene(who), mainLeaders: leaders })
  return isRefusal(decision) ? decision.refused : 'done'
}

describe('whose step it is', () => {
  test('the leader in charge is the one whom the five fixes name; the main leader may take the step too', () => {
    const other = person('钱副局长', { role: 'unitLeader', unitId: 'housing' })
    assert.equal(why(scenes.halfCleared(), zhang, 'clearReply'), 'done')
    assert.equal(why(scenes.halfCleared(), main, 'clearReply'), 'done')
    assert.equal(why(scenes.halfCleared(), other, 'clearReply'), 'notYourClearanceStep')
  })

  test('while no main leader is on record, any leader of the unit may, and none of another unit', () => {
    const other = person('钱副局长', { role: 'unitLeader', unitId: 'housing' })
    assert.equal(why(scenes.halfCleared(), other, 'clearReply', new Map()), 'done')
    assert.equal(why(scenes.halfCleared(), people.waterLeader, 'clearReply', new Map()), 'notPermitted')
  })
})

describe('签发人', () => {
  function signedBy(signer: 'mainLeader' | 'responsiblePerson' | 'leaderInCharge', isMoney = false) {
    const story = scenes.cleared()
    const conditions = isMoney ? (['suggestion'] as const) : []
    story.settings = { ...story.settings, signer, mainLeaderSignsWhen: [...conditions] }
    return story
  }
  const other = person('钱副局长', { role: 'unitLeader', unitId: 'housing' })
  for (const [signer, who, outcome] of [
    ['mainLeader', main, 'done'],
    ['mainLeader', zhang, 'mainLeaderSigns'],
    ['leaderInCharge', zhang, 'done'],
    ['leaderInCharge', other, 'leaderInChargeSigns'],
    ['responsiblePerson', other, 'done'],
  ] as const) {
    test(`${signer}, ${who.name}: ${outcome}`, () =>
      assert.equal(why(signedBy(signer), who, 'signReply'), outcome))
  }

  test('a letter of a listed sort is the main leader’s, whoever else may sign', () =>
    assert.equal(why(signedBy('responsiblePerson', true), zhang, 'signReply'), 'mainLeaderSigns'))
})
