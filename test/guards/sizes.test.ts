import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sourceFiles } from '#test/kit/source-files.ts'

const sourceLimit = 150
/** Beyond this a file is no longer one thing, whatever the reason. */
const hardLimit = 300
const testLimit = 400

/** Tables of words or of columns: as long as what they list. */
const tables = [
  'src/phrases/zh-CN/',
  'src/phrases/en/',
  'src/demo/topics/',
  'src/demo/words/',
  'src/demo/county/units.ts',
  'src/demo/season-2024/activities.ts',
  'src/database/engine/tables.ts',
]

/** Longer than the limit, and why. */
const longer: Readonly<Record<string, string>> = {
  'src/domain/item/item.ts': 'the state of an item: one type after the other, read together',
  'src/domain/facts/item-facts.ts': 'one row of one table: each column beside how it comes about',
  'src/domain/facts/item-filter.ts': 'the language of lists: each field beside what it means',
  'src/domain/indicators/counts.ts': 'plain counts, one definition under the other',
  'src/domain/item/timeline-facts.ts': 'a table: for each event the few words its line needs',
  'src/domain/item/refusals.ts': 'one list: every reason for which the law says no',
  'src/documents/progress-report/progress-report.ts': 'the shape of one report, hardly anything but types',
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('test/')
const limitOf = (path: string) => (isTest(path) ? testLimit : sourceLimit)
const isTable = (path: string) => tables.some(place => path.startsWith(place))
const files = sourceFiles(['{src,test}/**/*.{ts,tsx}']).filter(({ path }) => !isTable(path))

describe('a file is small enough to be read in one go', () => {
  test('or it has a reason', () => {
    const long = files
      .filter(({ path, lines }) => lines > limitOf(path) && !(path in longer))
      .map(({ path, lines }) => `${path}: ${lines} lines, ${limitOf(path)} allowed`)
    assert.deepEqual(long, [], 'split by noun of the field, one thing a file, or give a reason in this guard')
  })

  test('and a reason has its end', () => {
    for (const { path, lines } of files) {
      if (path in longer) assert.ok(lines <= hardLimit, `${path}: ${lines} lines; split it now`)
    }
  })

  test('and what has become short is on no list', () => {
    const short = files.filter(({ path, lines }) => lines <= limitOf(path)).map(({ path }) => path)
    const known = Object.keys(longer)
    assert.deepEqual(
      known.filter(path => short.includes(path) || !files.some(file => file.path === path)),
      [],
      'well done: take it off the list in this guard',
    )
  })
})
