import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { LifecycleStep } from '#web/api/lifecycle.ts'
import { transitionsOf } from './transitions-of.ts'

const step = (command: LifecycleStep['command'], from: readonly string[], to: readonly string[]) =>
  ({ command, on: 'item', from, to, by: [], during: [], hasCondition: false }) as const

const steps = [
  step('fileItem', ['submitted'], ['filed']),
  step('mergeItem', ['submitted', 'filed'], ['merged']),
  step('splitIntoPoints', ['filed'], ['same']),
  step('withdrawItem', ['submitted', 'filed'], ['withdrawn', 'submitted', 'filed']),
  { ...step('signReply', ['cleared'], ['signed']), on: 'reply' as const },
]

describe('the drawn life cycle', () => {
  const nodes = transitionsOf(steps, 'item', ['submitted', 'filed', 'merged', 'withdrawn', 'closed'])

  test('shows each state that a step touches, in its order', () => {
    assert.deepEqual(
      nodes.map(({ state }) => state),
      ['submitted', 'filed', 'merged', 'withdrawn'],
    )
  })

  test('leads from a state to others by the steps of the table', () => {
    const [submitted] = nodes
    assert.deepEqual(
      submitted?.leadsTo.map(({ to, steps: own }) => [to, own.map(({ command }) => command)]),
      [
        ['filed', ['fileItem']],
        ['merged', ['mergeItem']],
        ['withdrawn', ['withdrawItem']],
      ],
    )
  })

  test('tells what may be done without leaving the state', () => {
    assert.deepEqual(
      nodes[1]?.stays.map(({ command }) => command),
      ['splitIntoPoints'],
    )
  })
})
