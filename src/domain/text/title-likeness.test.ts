import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { likenessTo, titleLikeness } from './title-likeness.ts'

test('titles of one matter are more alike than titles of one place', () => {
  const road = '关于硬化柳湾村通组道路的建议'
  assert.ok(
    titleLikeness(road, '关于硬化柳湾村道路的提案') > titleLikeness(road, '关于改造柳湾村卫生室的建议'),
  )
  assert.ok(titleLikeness(road, '关于硬化柳湾村道路的提案') > 0.6)
})

test('the frame of a title alone makes nothing alike', () => {
  assert.equal(titleLikeness('关于进一步加强河道治理的建议', '关于进一步加强教师培训的建议'), 0)
  assert.equal(titleLikeness('关于加强的建议', '关于加强的建议'), 0, 'nothing is left to compare')
})

test('a title is wholly like itself, both ways alike, and never beyond 0 and 1', () => {
  const title = fc.string({
    unit: fc.constantFrom(...'河道路灯学校医院桥梁供水'),
    minLength: 2,
    maxLength: 20,
  })
  fc.assert(
    fc.property(title, title, (one, other) => {
      assert.equal(titleLikeness(one, one), 1)
      assert.equal(titleLikeness(one, other), titleLikeness(other, one))
      assert.equal(likenessTo(one)(other), titleLikeness(one, other))
      assert.ok(titleLikeness(one, other) >= 0 && titleLikeness(one, other) <= 1)
    }),
  )
})
