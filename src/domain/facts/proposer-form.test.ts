import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposerFormOf } from './proposer-form.ts'

const deputy = { name: '甲', type: 'deputy' } as const
const committee = { name: '提案委员会', type: 'committee' } as const

test('an organisation in the lead makes it collective, whoever signs beside it', () => {
  assert.equal(proposerFormOf({ proposers: [committee, deputy] }), 'collective')
  assert.equal(proposerFormOf({ proposers: [{ ...deputy, type: 'delegation' }] }), 'collective')
})

test('one person is one, several are joint, also behind one name', () => {
  assert.equal(proposerFormOf({ proposers: [deputy] }), 'individual')
  assert.equal(proposerFormOf({ proposers: [deputy, deputy] }), 'joint')
  assert.equal(proposerFormOf({ proposers: [{ ...deputy, headcount: 11 }] }), 'joint')
})

test('who came with a merged item is counted there', () => {
  assert.equal(proposerFormOf({ proposers: [deputy, { ...deputy, throughItemId: 'x' }] }), 'individual')
})
