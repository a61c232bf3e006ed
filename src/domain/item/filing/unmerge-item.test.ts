import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isRefusal } from '../refusals.ts'
import { people } from '#test/kit/people.ts'
import { scenes } from '#test/kit/scenes.ts'
import { filed } from '#test/kit/story.ts'

const { congress } = people
const reason = '两件内容不同'
const main = { itemId: 'other', kind: 'suggestion', title: '关于修桥的建议' } as const

describe('撤销并案', () => {
  test('brings it back to where it stood, numbered or not', () => {
    const numbered = filed().play(congress, 'mergeItem', { main: { ...main, stage: 'filed' } })
    const { number } = numbered.item
    const { kind: _, ...named } = main
    numbered.play(congress, 'unmergeItem', { main: { ...named, stage: 'filed' }, reason })
    assert.deepEqual([numbered.item.stage, numbered.item.number], ['filed', number])
    assert.equal(scenes.unmerged().item.stage, 'submitted')
    assert.equal(scenes.unmerged().item.mergedInto, undefined)
  })

  test('ends with the assignment of the main item', () => {
    const { kind: _, ...named } = main
    const outcome = scenes
      .merged()
      .attempt(congress, 'unmergeItem', { main: { ...named, stage: 'assigned' }, reason })
    assert.ok(isRefusal(outcome) && outcome.refused === 'mainUnderHandling')
  })

  test('lets the main item keep its own proposers and whoever came with another', () => {
    const story = scenes.absorbing().play(congress, 'absorbItem', {
      itemId: 'third',
      title: '关于桥梁的建议',
      proposers: [{ name: '孙三', type: 'deputy' }],
    })
    const { item } = story.play(congress, 'releaseItem', {
      itemId: 'other',
      title: main.title,
      through: ['other'],
    })
    assert.deepEqual(
      item.proposers.map(({ name }) => name),
      ['王秀兰', '李建国', '孙三'],
    )
    assert.deepEqual(
      item.absorbed.map(({ itemId }) => itemId),
      ['third'],
    )
  })
})
