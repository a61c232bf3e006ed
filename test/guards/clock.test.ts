import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceFiles } from '#test/kit/source-files.ts'

const clockOrChance =
  /\bDate\.now\b|\bnew Date\(\)|\bDate\(\)|\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bperformance\.now\b/
const clockOfSql =
  /\b(now|clock_timestamp|statement_timestamp|random|gen_random_uuid)\(\)|\b(current_date|current_timestamp|localtimestamp)\b/i

/** Who may look at a clock or throw dice, and why. */
const allowed: Readonly<Record<string, string>> = {
  'src/cli/open-application.ts': 'puts the application together and hands clock and ids to everybody else',
  'src/database/engine/': 'waits for a server to start, and notes when a migration ran',
  'src/web/': 'runs in the browser of one person: ids of clicks, and when a draft was kept there',
  'src/cli/found.ts': 'draws the first password of an administrator, which nobody may know beforehand',
  'src/application/accounts/sign-in.ts': 'draws the secret of a session, which nobody may know beforehand',
}

const isAllowed = (path: string) => Object.keys(allowed).some(place => path.startsWith(place))

test('time, identity and chance are handed in', () => {
  const found = sourceFiles('src/**/*.{ts,tsx}')
    .filter(({ path }) => !isAllowed(path) && !/\.test\.tsx?$/.test(path))
    .flatMap(({ path, code }) => finds(path, clockOrChance.exec(code)))
  assert.deepEqual(found, [], 'take today, now, clock or newId as an argument instead')
})

test('SQL does not ask its own clock: it is that of another machine, and tests do not own it', () => {
  const found = sourceFiles(['src/database/**/*.{ts,sql}', 'src/application/**/*.ts'])
    .filter(({ path }) => !isAllowed(path) && path !== 'src/database/schema.sql')
    .flatMap(({ path, code }) => finds(path, clockOfSql.exec(path.endsWith('.ts') ? sqlOf(code) : code)))
  assert.deepEqual(found, [], 'hand the moment in as a value instead')
})

test('nobody is allowed a clock who does not use it', () => {
  const users = sourceFiles('src/**/*.{ts,tsx}').filter(({ code }) => clockOrChance.test(code))
  for (const place of Object.keys(allowed))
    assert.ok(
      users.some(({ path }) => path.startsWith(place)),
      `${place} needs no clock: take it off the list`,
    )
})

test('the guard knows a clock when it sees one', () => {
  for (const line of ['new Date()', 'Date.now() - 5', 'Math.random()', 'newId: randomUUID'])
    assert.match(line, clockOrChance)
  assert.doesNotMatch("new Date('2024-04-25')", clockOrChance)
  assert.match(sqlOf('await sql<{ n: number }>`select now() as n`.execute(tx)'), clockOfSql)
})

function finds(path: string, match: RegExpExecArray | null): readonly string[] {
  return match ? [`${path}: ${match[0]}`] : []
}

/** What stands between the ticks of `sql` in a file. */
function sqlOf(code: string): string {
  return [...code.matchAll(/\bsql(?:<[^`]*>)?`([^`]*)`/g)].map(([, text]) => text).join('\n')
}
