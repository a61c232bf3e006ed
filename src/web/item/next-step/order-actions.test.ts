import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Permitted } from '#domain/item/permitted.ts'
import { commandNames } from '#domain/item/lifecycle.ts'
import { orderActions } from './order-actions.ts'

const never = () => false
const named = (permitted: readonly Permitted[], settled: (action: Permitted) => boolean = never) => {
  const { first, subjects, closed } = orderActions(permitted, settled)
  return {
    first: first?.command,
    subjects: Object.fromEntries(
      subjects.map(({ subject, choices }) => [subject, choices.map(({ command }) => command)]),
    ),
    closed: closed.map(({ command }) => command),
  }
}

describe('the steps on the item page', () => {
  test('the step that moves the item on is the big one, the others stand under their subjects', () => {
    assert.deepEqual(
      named([{ command: 'pauseClock', target: 'a1' }, { command: 'refuseItem' }, { command: 'fileItem' }]),
      { first: 'fileItem', subjects: { filing: ['refuseItem'], deadline: ['pauseClock'] }, closed: [] },
    )
  })

  test('corrections and what only some items need are never the big one', () => {
    assert.equal(named([{ command: 'withdrawItem' }, { command: 'nameKeyItem' }]).first, undefined)
  })

  test('what is done already is no longer the big one, but can be repeated', () => {
    const { first, subjects } = named(
      [{ command: 'splitIntoPoints' }, { command: 'proposeAllotment' }],
      ({ command }) => command === 'splitIntoPoints',
    )
    assert.equal(first, 'proposeAllotment')
    assert.deepEqual(subjects, { assignment: ['splitIntoPoints'] })
  })

  test('one button stands for a step that several units or promises may take', () => {
    const { subjects } = orderActions(
      ['a1', 'a2', 'a3'].map(target => ({ command: 'correctDeadline', target }) as const),
      never,
    )
    assert.equal(subjects.length, 1)
    assert.deepEqual(
      subjects[0]?.choices.map(({ actions }) => actions.map(({ target }) => target)),
      [['a1', 'a2', 'a3']],
    )
  })

  test('a closed step keeps its reason and stands apart', () => {
    const closed = { refused: 'notKey' } as const
    assert.deepEqual(named([{ command: 'closeItem', closed }]), {
      first: undefined,
      subjects: {},
      closed: ['closeItem'],
    })
  })

  test('no step of the life cycle is lost, whichever may be taken at once', () => {
    const { first, subjects } = orderActions(
      commandNames.map(command => ({ command })),
      never,
    )
    const shown = [
      first?.command,
      ...subjects.flatMap(({ choices }) => choices.map(({ command }) => command)),
    ]
    assert.deepEqual([...shown].sort(), [...commandNames].sort())
  })
})
