import assert from 'node:assert/strict'
import { basename } from 'node:path'
import { describe, test } from 'node:test'
import { sourceFiles } from '#test/kit/source-files.ts'

const files = sourceFiles('{src,test,scripts,bench}/**/*.{ts,tsx,mjs,css,sql}')
const places = [...new Set(files.flatMap(({ path }) => path.split('/')))]
const corridor = /^(utils?|helpers?|common|shared|misc|lib|tools|index|types|constants)(\.|$)/
const jobTitle = /(Manager|Handler|Service|Helper|Utils?|Factory|Impl)$|^process[A-Z]/

describe('names', () => {
  test('no folder and no file is a corridor where rules go to hide', () => {
    assert.deepEqual(
      places.filter(name => corridor.test(name)),
      [],
      'name it by what it decides; a file that only re-exports is not needed',
    )
  })

  test('files and folders are in kebab-case, migrations numbered', () => {
    const wrong = places.filter(
      name => !/^(\d{4}-)?[a-z0-9]+(-[a-z0-9]+)*(\.(test|d))?(\.(ts|tsx|mjs|css|sql))?$/.test(name),
    )
    assert.deepEqual(
      wrong.filter(name => name !== 'zh-CN'),
      [],
      'lower case, words joined by hyphens',
    )
  })

  test('nothing is exported under the title of a job instead of the name of a thing', () => {
    const wrong = files.flatMap(({ path, code }) =>
      exportsOf(code).flatMap(name => (jobTitle.test(name) ? [`${path}: ${name}`] : [])),
    )
    assert.deepEqual(wrong, [], 'say what it is in the words of the field')
  })

  test('one room has no two things of one name', () => {
    const homes = new Map<string, string[]>()
    for (const { path, code } of files) {
      const [top, room, ...rest] = path.split('/')
      if (top !== 'src' || path.endsWith('.test.ts')) continue
      const home = room === 'phrases' && rest.length > 1 ? `${room} ${rest[0]}` : room // twins by design
      for (const name of exportsOf(code)) {
        const key = `${name} in ${home}`
        homes.set(key, [...(homes.get(key) ?? []), path])
      }
    }
    const twins = [...homes].filter(([, paths]) => paths.length > 1)
    assert.deepEqual(Object.fromEntries(twins), {}, 'one term, one meaning: give one of them its own name')
  })
})

describe('tests', () => {
  const tests = files.filter(({ path }) => /\.test\.tsx?$/.test(path))

  test('no two of one file and subject have the same title, so that a failure is found by its name', () => {
    for (const { path, code } of tests) {
      const titles = titlesOf(code)
      const twins = titles.filter((title, index) => titles.indexOf(title) !== index)
      assert.deepEqual(twins, [], `${path}: give each test the title of what it alone shows`)
    }
  })

  test('titles are claims: they tell what is, never what ought to be', () => {
    for (const { path, code } of tests) {
      for (const title of titlesOf(code)) assert.doesNotMatch(title, /\bshould\b/i, path)
    }
  })

  test('none is alone or left out for good', () => {
    for (const { path, code } of tests)
      assert.doesNotMatch(code, /\b(test|it|describe)\.(only|skip|todo)\(/, `${path}: run it or remove it`)
  })

  test('stand in src only beside what they test, or say what whole they belong to', () => {
    const wholes = ['main-road', 'deliver', 'text', 'read-real-lists', 'submission']
    const known = files.map(({ path }) => path)
    for (const { path } of tests.filter(file => file.path.startsWith('src/'))) {
      const isBeside = known.includes(path.replace('.test.', '.'))
      assert.ok(isBeside || wholes.includes(basename(path).split('.')[0] ?? ''), `${path} tests no file`)
    }
  })
})

test('the guard tells twins from namesakes of other subjects', () => {
  const one = "describe('a', () => {\n  test('x', f)\n  test('x', f)\n})\n"
  assert.deepEqual(titlesOf(one), ['a: x', 'a: x'])
  const two = "describe('a', () => {\n  it('x', f)\n})\ndescribe('b', () => {\n  it('x', f)\n})\n"
  assert.deepEqual(titlesOf(two), ['a: x', 'b: x'])
})

function exportsOf(code: string): readonly string[] {
  return [...code.matchAll(/^export (?:default )?(?:async )?(?:function|const|class|type) (\w+)/gm)].map(
    ([, name = '']) => name,
  )
}

/** Titles of tests, each after the subject it stands under. */
function titlesOf(code: string): readonly string[] {
  let subject = ''
  return [...code.matchAll(/^\s*(?:await )?(describe|test|it)\(\s*(['"`])(.*?)\2/gm)].flatMap(
    ([, kind, , title = '']) => {
      if (kind !== 'describe') return [`${subject}: ${title}`]
      subject = title
      return []
    },
  )
}
