import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '../..')
const lawFile = '.dependency-cruiser.mjs'
const law = (await import(pathToFileURL(join(root, lawFile)).href)) as {
  readonly default: {
    readonly forbidden: readonly { name: string; comment: string; to: { path?: string } }[]
  }
}
const rules = law.default.forbidden
const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)

/** For each rule a door that it must find closed: who opens it, and what. */
const wrongDoors: Readonly<Record<string, readonly [room: string, opens: string]>> = {
  'doors-of-domain': ['domain/text', '#phrases/words.ts'],
  'doors-of-phrases': ['phrases/en', '#application/ask.ts'],
  'doors-of-database': ['database/queries', '#application/ask.ts'],
  'doors-of-documents': ['documents/paper', '#database/queries/list.ts'],
  'doors-of-delivery': ['delivery', '#application/ask.ts'],
  'doors-of-storage': ['storage', '#database/queries/list.ts'],
  'doors-of-application': ['application/figures', '#server/app.ts'],
  'doors-of-server': ['server/routes', '#cli/start.ts'],
  'doors-of-cli': ['cli', '#web/kit/lamp.ts'],
  'doors-of-demo': ['demo/cast', '#database/queries/list.ts'],
  'doors-of-web': ['web/kit', '#application/ask.ts'],
  'domain-is-pure': ['domain/text', 'node:fs'],
  'pool-stays-in-the-engine': ['application/figures', '#database/engine/pool.ts'],
  'server-asks-queries-only': ['server/routes', '#database/journal/append.ts'],
  'desks-do-not-know-each-other': ['web/desks/unit', '#web/desks/office/page.ts'],
  'web-takes-words-not-rules': ['web/kit', '#domain/item/decide.ts'],
  'settings-for-entry-points': ['server/routes', '#settings'],
  'no-cycles': ['domain/text', './other-end.ts'],
  'no-orphans': ['domain/text', ''],
}

describe('the import law', () => {
  test('has a rule for every room of the house', () => {
    const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const closedToDomain = rules.find(({ name }) => name === 'doors-of-domain')?.to.path ?? ''
    for (const room of rooms) {
      const advice = `src/${room} is new: say in ${lawFile} which doors it may open, and in docs/architecture what it is for`
      assert.ok(
        rules.some(({ name }) => name === `doors-of-${room}`),
        advice,
      )
      assert.ok(room === 'domain' || new RegExp(closedToDomain).test(`src/${room}/`), advice)
      assert.equal(imports[`#${room}/*`], `./src/${room}/*`, `name #${room}/* in the imports of package.json`)
      const map = readFileSync(join(root, 'docs/architecture/README.md'), 'utf8')
      assert.ok(map.includes(`| \`src/${room}/\` |`), advice)
    }
  })

  test('gives a reason with each rule', () => {
    for (const { name, comment } of rules) assert.match(comment, /\.$/, name)
  })

  test('has a wrong door here for each rule, and no other', () => {
    assert.deepEqual(Object.keys(wrongDoors).sort(), rules.map(({ name }) => name).sort())
  })

  test('finds every wrong door that is built', () => {
    const found = violationsOf(wrongHouse())
    for (const rule of Object.keys(wrongDoors)) {
      const from = fileThatBreaks(rule)
      assert.ok(
        found.some(violation => violation.from === from && violation.rule.name === rule),
        `${rule} lets ${from} pass: a rule that cannot fail holds nothing`,
      )
    }
  })
})

/** A small house in a temporary folder where every rule is broken once, under the law of the real one. */
function wrongHouse(): string {
  const house = mkdtempSync(join(tmpdir(), 'tiban-doors-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
  for (const file of [lawFile, 'package.json']) cpSync(join(root, file), join(house, file))
  for (const [rule, [, opens]] of Object.entries(wrongDoors)) {
    const target = opens === '#settings' ? 'src/settings.ts' : opens.replace(/^#/, 'src/')
    if (opens.startsWith('#')) write(target, 'export const thing = 1\n')
    const source = opens ? `import * as thing from '${opens}'\nexport const other = thing\n` : ''
    write(fileThatBreaks(rule), `${source}export const own = 1\n`)
  }
  write('src/domain/text/other-end.ts', "export { own as back } from './no-cycles.ts'\n")
  return house
}

/** Pages are `.tsx`, so that the law is known to read these too. */
function fileThatBreaks(rule: string): string {
  const [room] = wrongDoors[rule] ?? ['']
  return `src/${room}/${rule}.${room.startsWith('web/') ? 'tsx' : 'ts'}`
}

type Violation = { readonly from: string; readonly rule: { readonly name: string } }

function violationsOf(house: string): readonly Violation[] {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [cruiser, 'src', '--config', lawFile, '--output-type', 'json']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' })
  rmSync(house, { recursive: true, force: true })
  assert.match(stdout, /^\{/, stderr)
  return JSON.parse(stdout).summary.violations
}
