import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { generatedPages } from '../../scripts/print-docs.ts'

const root = join(import.meta.dirname, '../..')
const papers = globSync(['*.md', 'docs/**/*.md'], { cwd: root }).sort()
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const prose = (file: string) => read(file).replace(/^```[\s\S]*?^```$/gm, '')

describe('the papers', () => {
  test('pages made from the code are as the code makes them now', () => {
    for (const { file, page } of generatedPages) {
      assert.equal(readFileSync(file, 'utf8'), page(), `${file} is stale: npm run docs`)
    }
  })

  test('every link leads somewhere', () => {
    for (const paper of papers) {
      for (const [, target = ''] of prose(paper).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^(https?:|mailto:|#)/.test(target)) continue
        const path = join(root, dirname(paper), decodeURI(target.split('#')[0] ?? ''))
        assert.ok(existsSync(path), `${paper} links to ${target}`)
      }
    }
  })

  test('every file of ours that a paper names exists', () => {
    for (const paper of papers) {
      for (const [, path = ''] of prose(paper).matchAll(/`((?:src|test|scripts|bench|docs)\/[^`\s]*)`/g)) {
        if (/[<>*{…]/.test(path)) continue // a pattern, not a file
        assert.ok(existsSync(join(root, path)), `${paper} names ${path}`)
      }
    }
  })

  test('decisions are numbered without gap or twin, dated, and say how they stand', () => {
    const decisions = globSync('docs/adr/[0-9]*.md', { cwd: root }).sort()
    assert.deepEqual(
      decisions.map(file => Number(file.slice('docs/adr/'.length).slice(0, 4))),
      decisions.map((_, index) => index + 1),
    )
    for (const file of decisions) {
      assert.match(
        read(file),
        /^Status: (accepted|proposed|rejected|superseded by \[\d{4}\]\(.+\)), \d{4}-\d{2}-\d{2}$/m,
        file,
      )
      for (const part of ['Context', 'Decision', 'Consequences'])
        assert.match(read(file), new RegExp(`^## ${part}$`, 'm'), file)
    }
  })

  test('the first page stays short', () => {
    for (const file of ['README.md', 'README.zh-CN.md']) assert.ok(read(file).split('\n').length <= 120, file)
  })
})
