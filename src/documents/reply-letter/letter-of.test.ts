import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assigned, delivered, drafted, issued } from '#test/kit/story.ts'
import { people } from '#test/kit/people.ts'
import { letterHtml } from './letter-html.ts'
import { letterOf } from './letter-of.ts'
import { county, letterData, water } from '#test/kit/letters.ts'

test('a delivered reply gives the whole letter, in the order of the form', () => {
  const { item } = delivered()
  const letter = letterOf(letterData(item))
  assert.equal(letter.classMark, '类别：A')
  assert.equal(letter.signer, '签发人：住建局局长')
  assert.equal(letter.letterhead, '示范县住房和城乡建设局')
  assert.match(letter.documentNumber ?? '', /^测住建函〔2024〕\d+号$/)
  assert.equal(letter.title, `关于对示范县第十七届人民代表大会第三次会议第${item.number}号建议的答复`)
  assert.equal(letter.addressees, '王秀兰等2位代表：')
  assert.match(
    letter.opening[0] ?? '',
    /《关于硬化柳湾村通组道路的建议》.*2024年4月26日登门走访.*现答复如下：$/,
  )
  assert.deepEqual(
    letter.sections.map(({ heading }) => heading),
    ['一、关于“硬化路面”', '二、关于“安装路灯”'],
  )
  assert.match(letter.closing.at(-1) ?? '', /征询意见表.*示范县人大常委会代表工作委员会。$/)
  assert.deepEqual(letter.signature, { unit: '示范县住房和城乡建设局', date: '2024年4月26日' })
  assert.equal(letter.contact, '（联系人：孙工，联系电话：0000-1234567）')
  assert.equal(letter.copies, '抄送：示范县人大常委会代表工作委员会，示范县人民政府督查室，示范县水利局。')
  assert.deepEqual(letter.stamps, [])
})

test('the word on publication stands in the letter only where the proposer was asked', () => {
  const data = letterData(delivered().item)
  assert.equal(letterOf(data).publication, null)
  for (const [mayPublish, word] of [
    [true, '（公开意见：代表同意公开）'],
    [false, '（公开意见：代表不同意公开）'],
  ] as const) {
    assert.equal(letterOf({ ...data, item: { ...data.item, mayPublish } }).publication, word)
  }
})

test('a draft is marked unsigned, carries no number, no date and no signer', () => {
  const letter = letterOf(letterData(drafted().item))
  assert.deepEqual(
    letter.stamps.map(({ text }) => text),
    ['未签发'],
  )
  assert.equal(letter.documentNumber, null)
  assert.equal(letter.signer, null)
  assert.match(letter.signature.date, /^\s+年\s+月\s+日$/)
})

test('a co-host that was asked and is silent is a stamp; its opinion, once given, stands in the letter', () => {
  const asked = drafted().play(people.housingHandler, 'askCoHostOpinion', {
    assignmentId: 'a1',
    coHostAssignmentId: 'a2',
    matter: '请就排水部分提出意见',
  })
  const waiting = letterOf(letterData(asked.item))
  assert.deepEqual(
    waiting.stamps.map(({ code }) => code),
    ['unsigned', 'opinionOutstanding'],
  )
  assert.ok(!JSON.stringify(waiting.sections).includes('会办单位意见'))
  asked.play(people.waterOffice, 'giveCoHostOpinion', { assignmentId: 'a2', text: '建议同步预留涵管。' })
  const answered = letterOf(letterData(asked.item))
  assert.deepEqual(answered.sections.at(-1), {
    heading: '三、会办单位意见',
    paragraphs: [`${water.name}：建议同步预留涵管。`],
  })
  assert.ok(!answered.stamps.some(({ code }) => code === 'opinionOutstanding'))
})

test('a promise carries its date and a refusal its reason', () => {
  const story = drafted().play(people.housingHandler, 'draftReply', {
    assignmentId: 'a1',
    resultClass: 'B',
    answers: [{ pointId: 'p1', answer: 'partlyAdopted', text: '先修三组。' }],
    plan: { text: '完成四组路面', dueOn: '2024-12-31' as never },
    reason: '五组用地尚未批准。',
  })
  const { sections, classMark } = letterOf(letterData(story.item))
  assert.equal(classMark, '类别：B')
  assert.deepEqual(sections[0]?.paragraphs, ['此项意见部分采纳。先修三组。'])
  assert.deepEqual(sections[1]?.paragraphs, ['（此项尚未答复）'])
  assert.deepEqual(sections[2], {
    heading: '三、下一步落实计划',
    paragraphs: ['完成四组路面。计划于2024年12月31日前完成。'],
  })
  assert.deepEqual(sections[3], { heading: '四、有关原因说明', paragraphs: ['五组用地尚未批准。'] })
})

test('a proposal is answered to the CPPCC, with members and its committee', () => {
  const data = letterData(delivered().item)
  const item = {
    ...data.item,
    kind: 'proposal' as const,
    period: 'betweenSessions' as const,
    proposers: [{ name: '赵敏', type: 'member' as const }],
  }
  const session = { ...data.session, body: 'cppcc' as const, term: 10, ordinal: 21 }
  const letter = letterOf({ ...data, item, session })
  assert.equal(letter.title, `关于对政协示范县第十届委员会第二十一次会议闭会期间第${item.number}号提案的复函`)
  assert.equal(letter.addressees, '赵敏委员：')
  assert.match(letter.opening[0] ?? '', /^您提出/)
  assert.match(letter.copies, /^抄送：政协示范县委员会提案委员会，/)
})

test('merged signatories are addressed apart, a party as an organisation', () => {
  const data = letterData(delivered().item)
  const proposers = [
    { name: '民盟示范县支部', type: 'party' as const },
    { name: '代表甲', type: 'deputy' as const, headcount: 11, throughItemId: 'other' },
  ]
  const item = { ...data.item, proposers, absorbed: [{ itemId: 'other', number: '35', title: '另一件建议' }] }
  const letter = letterOf({ ...data, item })
  assert.equal(letter.addressees, '民盟示范县支部、代表甲等11位代表：')
  assert.match(letter.opening[0] ?? '', /^贵单位提出.*第35号《另一件建议》/)
})

test('the preview escapes what people typed', () => {
  const story = assigned()
  const data = letterData(issued().item)
  const item = { ...data.item, title: `<script>alert("1")</script>&'` }
  const html = letterHtml(letterOf({ ...data, item }))
  assert.ok(!html.includes('<script>'))
  assert.ok(html.includes('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;'))
  assert.equal(story.item.replies.length, 0)
})

test('a demonstration says so, and English readers get a complete letter', () => {
  const data = { ...letterData(delivered().item), jurisdiction: { ...county, isDemonstration: true } }
  assert.deepEqual(
    letterOf(data).stamps.map(({ text }) => text),
    ['演示数据'],
  )
  const english = letterOf(data, 'en')
  assert.match(
    english.title,
    /^Reply to suggestion No\. \d+ 3rd session of the 17th People's Congress of 示范县$/,
  )
  assert.match(english.closing.at(-1) ?? '', /by \d+ May 2024/)
})
