import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftsOf, removeDraft, saveDraft } from './my-drafts.ts'

function memory() {
  const texts = new Map<string, string>()
  return {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => void texts.set(name, text),
    removeItem: (name: string) => void texts.delete(name),
  }
}

test('saving again replaces a draft; the latest comes first', () => {
  const store = memory()
  saveDraft(store, 'd1', { id: 'a', savedAt: '2024-03-01T08:00', title: '路灯' })
  saveDraft(store, 'd1', { id: 'b', savedAt: '2024-03-02T08:00', title: '校车' })
  saveDraft(store, 'd1', { id: 'a', savedAt: '2024-03-03T08:00', title: '路灯与人行道' })
  assert.deepEqual(
    draftsOf(store, 'd1').map(({ title }) => title),
    ['路灯与人行道', '校车'],
  )
})

test('a removed draft is gone, and another person never saw it', () => {
  const store = memory()
  saveDraft(store, 'd1', { id: 'a', savedAt: '2024-03-01T08:00' })
  assert.deepEqual(draftsOf(store, 'd2'), [])
  removeDraft(store, 'd1', 'a')
  assert.deepEqual(draftsOf(store, 'd1'), [])
})
