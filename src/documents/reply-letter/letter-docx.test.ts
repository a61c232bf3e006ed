import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partOfDocx } from '#test/kit/part-of-docx.ts'
import { delivered } from '#test/kit/story.ts'
import { titleLines } from '../paper/title-lines.ts'
import { letterDocx } from './letter-docx.ts'
import { letterOf } from './letter-of.ts'
import { letterData } from '#test/kit/letters.ts'

const twips = (mm: number) => Math.round((mm / 25.4) * 1440)
const docx = await letterDocx(letterOf(letterData(delivered().item)))
const body = partOfDocx(docx, 'word/document.xml')
const styles = partOfDocx(docx, 'word/styles.xml')
const header = (['1', '2', '3'] as const)
  .map(number => partOfDocx(docx, `word/header${number}.xml`))
  .find(xml => xml.includes('示范县住房和城乡建设局'))
const footers = (['1', '2', '3'] as const).map(number => partOfDocx(docx, `word/footer${number}.xml`))

function attribute(xml: string, element: string, name: string): string | undefined {
  return new RegExp(`<${element}[^>]* ${name}="([^"]*)"`).exec(xml)?.[1]
}

test('the page is A4 with the margins and text block of the standard', () => {
  assert.equal(attribute(body, 'w:pgSz', 'w:w'), String(twips(210)))
  assert.equal(attribute(body, 'w:pgSz', 'w:h'), String(twips(297)))
  assert.equal(attribute(body, 'w:pgMar', 'w:top'), String(twips(37)))
  assert.equal(attribute(body, 'w:pgMar', 'w:left'), String(twips(28)))
  const right = Number(attribute(body, 'w:pgMar', 'w:right'))
  const bottom = Number(attribute(body, 'w:pgMar', 'w:bottom'))
  assert.ok(Math.abs(twips(210) - twips(28) - right - twips(156)) <= 2)
  assert.ok(Math.abs(twips(297) - twips(37) - bottom - twips(225)) <= 2)
})

test('22 lines of 28 characters fill the block', () => {
  const pitch = Number(attribute(body, 'w:docGrid', 'w:linePitch'))
  assert.equal(attribute(body, 'w:docGrid', 'w:type'), 'lines')
  assert.equal(Math.floor(twips(225) / pitch), 22)
  const cell = 16 * 20 + Number(attribute(styles, 'w:spacing', 'w:val'))
  assert.equal(Math.floor(twips(156) / cell), 28)
})

test('body, title and head are set in the faces and sizes of the standard', () => {
  assert.match(styles, /w:eastAsia="仿宋_GB2312"/)
  assert.equal(attribute(styles, 'w:sz', 'w:val'), '32')
  assert.match(body, /w:eastAsia="方正小标宋简体"[^>]*\/>.*?<w:sz w:val="44"\/>/)
  assert.match(partOfDocx(docx, 'word/fontTable.xml'), /w:name="仿宋_GB2312"><w:altName w:val="仿宋,/)
  assert.match(body, /w:firstLineChars="200"/)
})

test('page one carries red double lines of 170 mm, at head and foot, and no page number', () => {
  assert.ok(header)
  assert.match(header, /<w:bottom w:val="thickThinSmallGap" w:color="FF0000"/)
  assert.equal(attribute(header, 'w:bottom', 'w:space'), '11')
  const lower = footers.find(xml => xml.includes('thinThickSmallGap'))
  assert.ok(lower && !lower.includes('PAGE'))
  for (const xml of [header, lower]) {
    const left = Number(attribute(xml, 'w:ind', 'w:left'))
    const right = Number(attribute(xml, 'w:ind', 'w:right'))
    assert.ok(Math.abs(twips(156) - left - right - twips(170)) <= 2)
  }
  assert.equal(attribute(body, 'w:pgMar', 'w:footer'), String(twips(20)))
  assert.match(body, /<w:titlePg\/>/)
  assert.equal(footers.filter(xml => xml.includes('PAGE')).length, 2)
})

test('the document number ends at the right edge, the date stands four characters from it', () => {
  assert.match(body, new RegExp(`<w:tab w:val="right" w:pos="${twips(156)}"/>`))
  assert.match(body, /<w:ind w:right="1280"\/><w:jc w:val="right"\/><\/w:pPr><w:r><w:t[^>]*>2024年4月26日/)
})

test('a title breaks between its pieces only, into lines that fit and are even', () => {
  const parts = ['关于对', '示范县', '第十七届', '人民代表大会', '第三次会议', '第12号', '建议的', '答复']
  assert.deepEqual(titleLines(parts), ['关于对示范县第十七届人民代表大会', '第三次会议第12号建议的答复'])
  assert.deepEqual(titleLines(['一二三']), ['一二三'])
  assert.deepEqual(titleLines([]), [])
})
