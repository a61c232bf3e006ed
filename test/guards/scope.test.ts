import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { sourceFiles } from '#test/kit/source-files.ts'
import { schemaFile } from '../../scripts/print-schema.ts'

const tables = [...readFileSync(schemaFile, 'utf8').matchAll(/^create table (\w+) /gm)].map(
  ([, name]) => name,
)
const aTable = `(?:${tables.join('|')})`
/** Rows inserted are left to the compiler: their type asks for jurisdiction_id. */
const usesOfTables = new RegExp(
  `(?:selectFrom|innerJoin|leftJoin|updateTable|deleteFrom)\\(\\s*'${aTable}\\b` +
    `|\\b(?:from|join|into|update) (?:${aTable}\\b|\\$\\{)`,
  'g',
)
const bounds = /\bjurisdiction_id\b|\bwithinScope\(/g
const statement = /\.execute|\bsql(?:<[^`]*>)?`|\b(?:selectFrom|insertInto|updateTable|deleteFrom)\(/

/** Files without a bound, and why. */
const unbound: Readonly<Record<string, string>> = {
  'src/database/queries/installation-fact.ts': 'facts of the installation belong to no jurisdiction',
  'src/database/queries/jurisdiction-list.ts': 'the list of jurisdictions itself',
  'src/database/read-model/rows.ts': 'writes rows that carry their jurisdiction as part of the key',
}

describe('every statement is bound to a jurisdiction', () => {
  for (const { path, code } of sourceFiles('src/database/{queries,journal,read-model}/*.ts')) {
    if (path in unbound || !statement.test(code)) continue
    test(path, () => {
      for (const { name, body } of functionsOf(code)) {
        const { named, bound } = count(body)
        assert.ok(
          bound >= named,
          `${name} names ${named} tables but jurisdiction_id only ${bound} times: bind each table it reads, ` +
            'row-level security is the second wall and not the first',
        )
      }
    })
  }
})

test('the guard sees a table that is not bound', () => {
  assert.deepEqual(count("tx.selectFrom('items').where('year', '=', year).execute()"), { named: 1, bound: 0 })
  assert.deepEqual(count('sql`select * from items join units using (unit_id)`'), { named: 2, bound: 0 })
  assert.deepEqual(count('from items join units using (jurisdiction_id, unit_id) where withinScope(scope)'), {
    named: 2,
    bound: 2,
  })
})

test('no room but the database contains SQL or reaches past a transaction', () => {
  const sql = /\bsql(?:<[^`]*>)?`|\b(?:selectFrom|insertInto|updateTable|deleteFrom)\(|\.kysely\b/
  const found = sourceFiles(['src/**/*.{ts,tsx}'])
    .filter(({ path }) => !path.startsWith('src/database/') && !/\.test\.tsx?$/.test(path))
    .filter(({ code }) => sql.test(code))
  assert.deepEqual(
    found.map(({ path }) => path),
    [],
    'make it a question of its own in src/database/queries',
  )
})

function count(code: string) {
  return { named: [...code.matchAll(usesOfTables)].length, bound: [...code.matchAll(bounds)].length }
}

/** The functions of a file, each with the text up to the next one. */
function functionsOf(code: string) {
  return code
    .split(/^(?=(?:export )?(?:async )?function )/m)
    .slice(1)
    .map(body => ({ name: /function (\w+)/.exec(body)?.[1], body }))
}
