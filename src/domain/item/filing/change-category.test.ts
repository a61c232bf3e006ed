import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '#domain/item/refusals.ts'
import { people } from '#test/kit/people.ts'
import { assigned, delivered } from '#test/kit/story.ts'

const { supervision, congress } = people
const reason = '内容属于另一类'

test('a category is one of the county, and another than before', () => {
  const story = assigned().play(supervision, 'changeCategory', { category: '农林水', reason })
  assert.equal(story.item.category, '农林水')
  for (const [category, code] of [
    ['农林水', 'sameCategory'],
    ['没有的类别', 'categoryUnknown'],
  ] as const) {
    const outcome = story.attempt(congress, 'changeCategory', { category, reason })
    assert.ok(isRefusal(outcome) && outcome.refused === code)
  }
})

test('an answered item changes its category and no date', () => {
  const story = delivered()
  const before = story.item.assignments
  story.play(congress, 'changeCategory', { category: '农林水', reason })
  assert.deepEqual(story.item.assignments, before)
})
