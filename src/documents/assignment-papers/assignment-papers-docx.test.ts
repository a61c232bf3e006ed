import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Activity } from '#domain/activity/record-activity.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import { county } from '#test/kit/letters.ts'
import { partOfDocx } from '#test/kit/part-of-docx.ts'
import { assignmentPapersDocx } from './assignment-papers-docx.ts'
import type { AssignmentPapers, PaperPart } from './assignment-papers.ts'

const part: PaperPart = {
  itemId: 'i1',
  number: '12',
  kind: 'suggestion',
  title: '关于硬化柳湾村通组道路的建议',
  leadName: '王秀兰',
  role: 'host',
  dueOn: plainDate('2024-07-26'),
  hostUnitIds: ['housing'],
  coHostUnitIds: ['water'],
}
const meeting: Activity = {
  id: 'm1',
  kind: 'assignmentMeeting',
  title: '2024年专题交办会',
  heldOn: plainDate('2024-04-26'),
  place: '',
  chair: '',
  unitIds: [],
  summary: '',
  notice: {
    number: '示政办函〔2024〕18号',
    title: '关于做好2024年人大代表建议和政协委员提案办理工作的通知',
    requirements: '一、当面沟通。\n二、按时答复。',
  },
}
const papers: AssignmentPapers = {
  jurisdiction: { ...county, isDemonstration: true },
  activity: meeting,
  units: [
    {
      unitId: 'housing',
      parts: [part, { ...part, itemId: 'i2', number: '13', kind: 'proposal', role: 'sole' }],
    },
    { unitId: 'water', parts: [{ ...part, role: 'coHost' }] },
    { unitId: 'roads', parts: [] },
  ],
}

async function textOf(given: AssignmentPapers, language: 'zh-CN' | 'en' = 'zh-CN') {
  const xml = partOfDocx(await assignmentPapersDocx(given, language), 'word/document.xml')
  return { xml, text: xml.replaceAll(/<\/w:(p|tc)>/g, '\n').replaceAll(/<[^>]+>/g, '') }
}

test('the notice counts each item once, whatever number of units it has', async () => {
  const { text } = await textOf(papers)
  assert.ok(text.includes('示政办函〔2024〕18号'))
  assert.ok(text.includes('交办人大代表建议1件、政协提案1件，由2个单位承办。'))
  assert.ok(text.includes('一、当面沟通。') && text.includes('二、按时答复。'))
})

test('each unit has its list on landscape pages of its own; a unit without parts has none', async () => {
  const { text, xml } = await textOf(papers)
  assert.ok(text.includes('示范县住房和城乡建设局交办清单') && text.includes('示范县水利局交办清单'))
  assert.ok(!text.includes('示范县交通运输局交办清单'))
  assert.equal(xml.split('w:orient="landscape"').length - 1, 2)
  assert.match(xml, /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
  for (const wanted of ['12', '王秀兰', '主办', '会办', '县住建局', '县水利局', '2024年7月26日'])
    assert.ok(text.split('\n').includes(wanted), wanted)
})

test('without a notice the covering page is named after the meeting; with nothing assigned it says so', async () => {
  const { notice: _, ...bare } = meeting
  const { text } = await textOf({ ...papers, activity: bare, units: [] })
  assert.ok(text.replaceAll('\n', '').includes('2024年专题交办会交办通知'))
  assert.ok(text.includes('本次会议没有交办事项。'))
  assert.ok((await textOf(papers, 'en')).text.includes('handed over 1 suggestion and 1 proposal to 2 units'))
})
