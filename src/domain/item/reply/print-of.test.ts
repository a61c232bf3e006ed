import assert from 'node:assert/strict'
import { test } from 'node:test'
import { printOf } from './print-of.ts'

const saying = (...texts: readonly string[]) =>
  printOf({ answers: texts.map((text, index) => ({ pointId: `p${index}`, answer: 'adopted', text })) })

test('the same words leave the same print, whatever the blanks; a word changed leaves another', () => {
  assert.equal(saying('路面已硬化。', '路灯已安装。'), saying(' 路面已 硬化。', '路灯已安装。\n'))
  assert.notEqual(saying('路面已硬化。'), saying('路面已铺装。'))
  assert.notEqual(saying('路面', '路灯'), saying('路面路灯'))
})

test('nothing written leaves none', () => {
  assert.equal(saying(), null)
  assert.equal(saying(' '), null)
})
