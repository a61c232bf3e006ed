import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Paragraph } from 'docx'
import { partOfDocx } from '#test/kit/part-of-docx.ts'
import { sourceFiles } from '#test/kit/source-files.ts'
import { escapeHtml } from './escape-html.ts'
import { packDocx } from './pack-docx.ts'
import { printable } from './printable.ts'
import { TextRun } from './text-run.ts'

const typed = '\ufffe关于\u0000修\u000b桥\ud800\uffff的建议𠀀\t第1行\n'

test('what XML cannot write is left out, everything else stays', () => {
  assert.equal(printable(typed), '关于修桥的建议𠀀\t第1行\n')
  assert.equal(escapeHtml('\ufffe<b>'), '&lt;b&gt;')
})

test('a paper holds no sign that XML forbids, neither in its text nor in its title', async () => {
  const children = [new Paragraph({ children: [new TextRun({ text: typed })] })]
  const paper = await packDocx({ title: typed, sections: [{ children }] })
  for (const part of ['word/document.xml', 'docProps/core.xml']) {
    const xml = partOfDocx(paper, part)
    assert.equal(printable(xml), xml)
    assert.match(xml, /关于修桥的建议/)
  }
})

test('no paper takes its runs of text straight from the library', () => {
  const files = sourceFiles('src/documents/**/*.ts')
  assert.ok(files.length > 20)
  const bare = files
    .filter(({ path }) => !path.includes('/paper/text-run.ts'))
    .filter(({ code }) => /import \{[^}]*\bTextRun\b[^}]*\} from 'docx'/.test(code))
  assert.deepEqual(
    bare.map(({ path }) => path),
    [],
  )
})
