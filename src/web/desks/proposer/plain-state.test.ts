import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '#domain/time/plain-date.ts'
import { proposer as words } from '#phrases/zh-CN/proposer.ts'
import { plainState } from './plain-state.ts'

const facts = {
  stage: 'assigned' as const,
  hostUnitIds: ['housing'],
  replyDueOn: '2024-07-25' as PlainDate,
  waitsForMe: false,
  lamp: 'green' as const,
}
const nameOf = (unitId: string) => (unitId === 'housing' ? '县住建局' : '县交通局')

test('one unit is named with its day', () => {
  assert.equal(plainState(facts, words, nameOf), '县住建局正在办理，最迟2024年7月25日答复')
})

test('several units are counted behind the first', () => {
  const several = { ...facts, hostUnitIds: ['housing', 'transport'] }
  assert.match(plainState(several, words, nameOf), /^县住建局等 2 个单位/)
})

test('an overdue item says so', () => {
  assert.match(plainState({ ...facts, lamp: 'red' }, words, nameOf), /超期/)
})

test('a replied item asks for the judgement until it is given', () => {
  const replied = { ...facts, stage: 'replied' as const }
  assert.equal(plainState({ ...replied, waitsForMe: true }, words, nameOf), words.state.replied)
  assert.equal(plainState(replied, words, nameOf), words.state.judged)
})
