import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partOfDocx } from '#test/kit/part-of-docx.ts'
import { reportFor } from '#test/kit/report.ts'
import { delivered, filed, met } from '#test/kit/story.ts'
import { reportDocx } from './report-docx.ts'
import { reportHtml } from './report-html.ts'

const report = reportFor([met().item, delivered().item, filed().item], { isDemonstration: true })

function textOf(xml: string): string {
  return xml.replaceAll(/<\/w:p>/g, '\n').replaceAll(/<[^>]+>/g, '')
}

test('the paper has title, cut-off, three chapters, four tables and the definitions', async () => {
  const docx = await reportDocx(report)
  const text = textOf(partOfDocx(docx, 'word/document.xml'))
  for (const wanted of [
    '和政协委员提案办理进展情况',
    '（数据截至2024年8月10日）',
    '一、办理工作的基本情况',
    '二、办理工作的主要做法',
    '三、下一步工作打算',
    '附表1',
    '附表2',
    '附表3',
    '附表4',
    '指标说明',
    '见面率：有当面沟通且经代表、委员确认的件数÷已交办件数（第1版）',
  ])
    assert.ok(text.includes(wanted), wanted)
  assert.match(partOfDocx(docx, 'word/header1.xml'), /演示数据/)
})

test('the empty report is a paper too, with — for every rate', async () => {
  const empty = await reportDocx(reportFor([], { held: [] }))
  const text = textOf(partOfDocx(empty, 'word/document.xml'))
  assert.ok(text.includes('系统中尚无会议、交办、督查和沟通联系的记录。'))
  assert.equal(text.split('—').length - 1, 12 + 1)
  assert.ok(!text.includes('附表2'))
})

test('the page stands alone and escapes what people typed', () => {
  const [first] = report.activities
  assert.ok(first)
  const html = reportHtml({
    ...report,
    activities: [{ ...first, title: '<img src=x onerror=alert(1)>' }],
    texts: { ...report.texts, nextSteps: '<b>粗</b>&"' },
  })
  assert.match(html, /^<!doctype html>\n<html lang="zh-CN">/)
  assert.ok(!html.includes('<img') && !html.includes('<b>') && !/<script|https?:/.test(html))
  assert.ok(html.includes('&lt;b&gt;粗&lt;/b&gt;&amp;&quot;'))
  assert.ok(html.includes('演示数据'))
})
