import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceFiles } from '#test/kit/source-files.ts'

/** The stories of other systems, A01 to A24, each told at least once in a test whose title begins with it. */
const ids = Array.from({ length: 24 }, (_, index) => `A${String(index + 1).padStart(2, '0')}`)

/** Told once what they need is there: links to one item, and the recess in the round before the meeting. */
const toCome: readonly string[] = []

test('every story of other systems is told in a test that names it, through the interface', () => {
  const code = sourceFiles('test/{api,scenarios,journeys}/*.test.ts')
    .map(file => file.code)
    .join('\n')
  const told = new Set([...code.matchAll(/\b(?:test|describe)\(\s*['"`](A\d\d)\b/g)].map(([, id]) => id))
  assert.deepEqual(
    ids.filter(id => !told.has(id) && !toCome.includes(id)),
    [],
    'a story is told nowhere',
  )
})
