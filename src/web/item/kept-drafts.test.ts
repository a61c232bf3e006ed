import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dropDraft, keepDraft, keptDraft, type DraftStore } from './kept-drafts.ts'

const key = { accountId: 'u1', itemId: 'i1', command: 'draftReply', target: 'a1' }

function memory(): DraftStore {
  const texts = new Map<string, string>()
  return {
    getItem: name => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
    removeItem: name => void texts.delete(name),
  }
}

test('a kept text comes back until it is dropped', () => {
  const store = memory()
  keepDraft(store, key, { opening: '感谢' })
  assert.deepEqual(keptDraft(store, key), { opening: '感谢' })
  dropDraft(store, key)
  assert.equal(keptDraft(store, key), undefined)
})

test('another person at the same machine does not see it', () => {
  const store = memory()
  keepDraft(store, key, { opening: '感谢' })
  assert.equal(keptDraft(store, { ...key, accountId: 'u2' }), undefined)
})

test('a store that refuses or holds rubbish costs nothing but the draft', () => {
  const refusing: DraftStore = {
    getItem: () => '{broken',
    setItem: () => {
      throw new Error('full')
    },
    removeItem: () => {
      throw new Error('forbidden')
    },
  }
  keepDraft(refusing, key, { opening: '感谢' })
  assert.equal(keptDraft(refusing, key), undefined)
  dropDraft(refusing, key)
})
