import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { foundCounty, openTestDatabase } from '#test/kit/county.ts'

const app = await openTestDatabase()
await foundCounty(app)
const files = mkdtempSync(join(tmpdir(), 'tiban-lists-'))
after(() => rmSync(files, { recursive: true, force: true }))

/** The operator's line, beside this process, which keeps the database. */
function tiban(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../src/cli/tiban.ts'), ...args],
    { encoding: 'utf8', env: { ...process.env, TIBAN_DATA_DIR: app.dataDir, DATABASE_URL: '' } },
  )
  return { status, stdout, stderr }
}

function listOf(name: string, text: string): string {
  const path = join(files, name)
  writeFileSync(path, text)
  return path
}

const county = ['--jurisdiction', 'county', '--session', 's1', '--json'] as const

describe('the command line', () => {
  test('help is an answer, a command that is none is wrong use', () => {
    for (const words of [['help'], ['--help'], ['verify', '--help']]) {
      const { status, stdout, stderr } = tiban(...words)
      assert.deepEqual([status, stderr], [0, ''])
      assert.match(stdout, /import items FILE/)
    }
    const unknown = tiban('verfy')
    assert.deepEqual([unknown.status, unknown.stdout], [2, ''])
    assert.match(unknown.stderr, /There is no command “verfy”/)
    assert.equal(tiban('import', 'items', 'one.csv', 'two.csv', ...county).status, 2)
  })

  test('a list goes in once, and standard output holds the answer alone', () => {
    const path = listOf(
      'list.csv',
      '编号,标题,提出人,类别,主办单位\n1,关于修路的建议,王秀兰,人大建议,县水利局\n',
    )
    const first = tiban('import', 'items', path, ...county)
    assert.deepEqual([first.status, JSON.parse(first.stdout).accepted], [0, 1])
    const second = JSON.parse(tiban('import', 'items', path, ...county).stdout)
    assert.deepEqual([second.rowsRead, second.accepted, second.known], [1, 0, 1])
  })

  test('a file without a list, or with an empty one, is a failure and not an import of nothing', () => {
    const none = tiban('import', 'items', listOf('staff.csv', '姓名,年龄\n张三,30\n'), ...county)
    assert.deepEqual([none.status, none.stdout], [3, ''])
    assert.match(none.stderr, /holds no list/)
    const bare = tiban('import', 'items', listOf('bare.csv', '编号,标题,提出人\n'), ...county)
    assert.deepEqual([bare.status, bare.stdout], [3, ''])
    assert.match(bare.stderr, /no row below/)
  })

  test('what is not there is named in words', () => {
    const missing = tiban('import', 'items', join(files, 'no.csv'), ...county)
    assert.deepEqual([missing.status, missing.stderr], [3, `${join(files, 'no.csv')} does not exist.\n`])
    const folder = tiban('import', 'items', files, ...county)
    assert.match(folder.stderr, /is a folder, not a file/)
    const stranger = ['--jurisdiction', 'nowhere', '--from', '2024-04-25', '--limit', '30 days', '--json']
    assert.deepEqual(
      [tiban('deadline', ...stranger).status, tiban('deadline', ...stranger).stderr],
      [3, 'There is no jurisdiction nowhere.\n'],
    )
  })
})
