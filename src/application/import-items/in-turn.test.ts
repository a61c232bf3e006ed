import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTurn } from './in-turn.ts'

test('two at once, two wait in order, the fifth is sent away, and places come free again', async () => {
  const turn = inTurn({ places: 2, seats: 2 })
  const begun: string[] = []
  const works = ['a', 'b', 'c', 'd', 'e'].map(name => {
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    const done = turn(() => {
      begun.push(name)
      return promise
    })
    return { done, resolve, reject }
  })
  const [a, b, c, d, e] = works
  assert.ok(a && b && c && d && e)
  assert.equal(await e.done, 'busy')
  assert.deepEqual(begun, ['a', 'b'])
  b.reject(new Error('broken'))
  await assert.rejects(b.done, /broken/)
  assert.deepEqual(begun, ['a', 'b', 'c'])
  for (const one of [a, c, d]) one.resolve('done')
  assert.deepEqual(await Promise.all([a.done, c.done, d.done]), ['done', 'done', 'done'])
  assert.equal(await turn(async () => 'again'), 'again')
})
