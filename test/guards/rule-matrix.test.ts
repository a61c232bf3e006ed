import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { allRules } from '#test/rules/all-rules.ts'
import { proofs } from '#test/rules/proofs.ts'

const root = join(import.meta.dirname, '../..')
const rules = allRules.flatMap(section => section.rules)
const shownRules = rules.flatMap(rule => ('file' in rule ? [rule] : []))

/** Titles as they stand in the code, escapes of quotes undone; what a title fills in is … in the matrix. */
function titlesIn(file: string): ReadonlySet<string> {
  const text = readFileSync(join(root, file), 'utf8')
  const found = [...text.matchAll(/\b(?:test|it)\(\s*(['"`])((?:\\.|(?!\1).)+)\1/g)]
  return new Set(
    found.map(([, , title = '']) => title.replaceAll(/\\(['"`])/g, '$1').replaceAll(/\$\{[^}]*\}/g, '…')),
  )
}

describe('the matrix of rules', () => {
  test('names tests that exist, by their very titles', () => {
    const titles = new Map<string, ReadonlySet<string>>()
    for (const { id, file, title } of shownRules) {
      assert.ok(existsSync(join(root, file)), `${id} names ${file}`)
      const known = titles.get(file) ?? titlesIn(file)
      titles.set(file, known)
      assert.ok(known.has(title), `${id}: ${file} has no test “${title}”`)
    }
  })

  test('says of each rule that is left out why', () => {
    for (const rule of rules) if ('reason' in rule) assert.ok(rule.reason.length > 10, rule.id)
  })

  test('numbers its rules and sections once', () => {
    const ids = rules.map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    const sections = allRules.map(({ number }) => number)
    assert.equal(new Set(sections).size, sections.length)
    assert.ok(shownRules.length > 100, 'hardly a rule is left')
  })

  test('has no place of proof that no rule names', () => {
    const named = new Set(shownRules.map(({ file }) => file))
    assert.deepEqual(
      Object.values(proofs).filter(file => !named.has(file)),
      [],
    )
  })
})
