import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readSettings } from '#settings'
import { sourceFiles } from '#test/kit/source-files.ts'

const root = join(import.meta.dirname, '../..')
const [settings] = sourceFiles('src/settings.ts')
assert.ok(settings)
const declared = [...settings.code.matchAll(/^ {2}([A-Z][A-Z_]+): z\./gm)].map(([, name = '']) => name).sort()

test('only settings.ts reads the environment; entry points hand it over and nobody else touches it', () => {
  const readers = sourceFiles('src/**/*.{ts,tsx}')
    .filter(({ path }) => !/\.test\.tsx?$/.test(path))
    .filter(({ path, code }) => {
      const rest = path.startsWith('src/cli/') ? code.replaceAll('readSettings(process.env)', '') : code
      return /\bprocess\.env\b|\bimport\.meta\.env\b|from '(node:)?process'/.test(rest)
    })
  assert.deepEqual(
    readers.map(({ path }) => path),
    [],
    'declare the setting in src/settings.ts and take its value as an argument',
  )
})

test('every setting is in the table of the first page in both languages, and the table has no other', () => {
  for (const page of ['README.md', 'README.zh-CN.md']) {
    const rows = readFileSync(join(root, page), 'utf8').matchAll(/^\| (`[A-Z][A-Z_]+`[^|]*) \|/gm)
    const told = [...rows].flatMap(([, cell = '']) => cell.match(/[A-Z][A-Z_]+/g) ?? []).sort()
    assert.deepEqual(told, declared, `the settings in ${page} and those of src/settings.ts differ`)
  }
})

test('every setting is used: what it becomes is taken by somebody', () => {
  const given = readSettings({
    DATABASE_URL: 'postgres://localhost/tiban',
    SMTP_URL: 'smtp://localhost',
    PUBLIC_URL: 'https://localhost',
  })
  const takers = sourceFiles('src/{cli,server,application,delivery}/**/*.ts')
    .filter(({ path }) => !path.endsWith('.test.ts'))
    .map(({ code }) => code)
  assert.equal(Object.keys(given).length, declared.length, 'name every setting that has no default here')
  for (const name of Object.keys(given)) {
    const uses = takers.some(code => new RegExp(`\\b${name}\\b`).test(code))
    assert.ok(
      uses,
      `nobody takes the setting ${name}: hand it on from src/cli/start.ts or remove it from src/settings.ts`,
    )
  }
})
