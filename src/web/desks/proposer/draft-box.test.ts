import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentOf, draftBox } from './draft-box.ts'

const kept = [
  { draftId: 'a', version: 3, content: { title: '路灯' }, editedAt: '2024-03-01T08:00:00.000Z' },
  { draftId: 'b', version: 1, content: { title: '校车' }, editedAt: '2024-03-03T08:00:00.000Z' },
]

test('what this device could not send yet stands before what the server has of the same draft', () => {
  const box = draftBox(kept, [
    { id: 'a', savedAt: '2024-03-04T08:00:00.000Z', title: '路灯和人行道', version: 3 },
    { id: 'c', savedAt: '2024-03-02T08:00:00.000Z', title: '桥梁' },
  ])
  assert.deepEqual(
    box.map(({ draft: { id, title }, isOnDevice }) => [id, title, isOnDevice]),
    [
      ['a', '路灯和人行道', true],
      ['b', '校车', false],
      ['c', '桥梁', true],
    ],
  )
})

test('a draft comes back as it was kept', () => {
  const [latest] = draftBox(kept, [])
  assert.ok(latest)
  assert.deepEqual(contentOf(latest.draft), { title: '校车' })
  assert.equal(latest.draft.version, 1)
})
