import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { people } from '#test/kit/people.ts'
import { scenes } from '#test/kit/scenes.ts'
import type { Story } from '#test/kit/story.ts'
import { isRefusal } from '../refusals.ts'
import { returnsOf } from './returns.ts'

const { supervision, housingOffice, waterOffice } = people
const objection = { reason: '不属于我局职责', basis: '三定规定第二条' }
const codeOf = (outcome: ReturnType<Story['attempt']>) => (isRefusal(outcome) ? outcome.refused : 'done')
const returnedTwice = () =>
  scenes.objected().play(housingOffice, 'objectToAssignment', { assignmentId: 'a1', ...objection })
const agree = { assignmentId: 'a2', unitId: 'roads', note: '同意' }
const ruling = { assignmentId: 'a2', unitId: 'water', ruling: '仍由水利局办理' }

describe('多次退回', () => {
  test('one return is settled by agreement, a second one by a leader with a name', () => {
    assert.equal(codeOf(scenes.objected().attempt(supervision, 'adjustAssignment', agree)), 'done')
    const story = returnedTwice()
    assert.equal(returnsOf(story.item), 2)
    assert.equal(codeOf(story.attempt(supervision, 'adjustAssignment', agree)), 'rulingNeeded')
    assert.equal(codeOf(story.attempt(supervision, 'ruleOnObjection', ruling)), 'rulerNeeded')
    story.play(supervision, 'ruleOnObjection', { ...ruling, ruledBy: '副县长 何思远' })
    assert.equal(story.item.assignments.find(({ id }) => id === 'a2')?.outcome?.ruledBy, '副县长 何思远')
  })

  test('a county that sets no number leaves it to the office', () => {
    const story = returnedTwice()
    story.settings = { ...story.settings, rulingAfterReturns: 0 }
    assert.equal(codeOf(story.attempt(supervision, 'adjustAssignment', agree)), 'done')
  })

  test('the returns of a unit that is out of it still count', () => {
    const story = scenes.objected().play(supervision, 'adjustAssignment', agree)
    assert.equal(returnsOf(story.item), 1)
  })
})

describe('协调', () => {
  const talks = { assignmentId: 'a2', participants: '督查室、两家单位', result: '由水利局先行清淤' }

  test('talks are recorded between the objection and the ruling, not before, and not of a day to come', () => {
    const { today } = scenes.objected()
    const on = (heldOn: string) => ({ ...talks, heldOn: heldOn as typeof today }) // plain dates written out
    assert.equal(
      codeOf(scenes.objected().attempt(supervision, 'recordMediation', on('2024-01-02'))),
      'beforeObjection',
    )
    assert.equal(
      codeOf(scenes.objected().attempt(supervision, 'recordMediation', on('2031-01-02'))),
      'dayInFuture',
    )
    const story = scenes.objected().play(supervision, 'recordMediation', on(today))
    assert.equal(story.item.assignments.find(({ id }) => id === 'a2')?.mediations?.[0]?.result, talks.result)
    assert.equal(codeOf(story.attempt(waterOffice, 'recordMediation', on(today))), 'notPermitted')
  })
})
