import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDate } from '#domain/time/plain-date.ts'
import { activities, reportFor } from '#test/kit/report.ts'
import { assigned, delivered, filed, issued, met, submitted } from '#test/kit/story.ts'

test('the figures stand in the sentences, and a practice is told with the facts of the year', () => {
  const { texts } = reportFor([met().item, delivered().item, filed().item])
  assert.match(texts.basicSituation, /，共登记人大代表建议3件。/)
  assert.match(texts.basicSituation, /已交办2件，由2个单位承办，尚有1件待交办。.*见面率100%。/)
  assert.match(texts.basicSituation, /已答复1件，办复率50\.00%。/)
  assert.deepEqual(
    texts.practices.map(({ heading }) => heading.slice(0, 3)),
    ['（一）', '（二）', '（三）'],
  )
  assert.match(texts.practices[0]?.text ?? '', /^4月25日，召开县政府第三次全体会议。部署全年办理任务。$/)
  assert.match(
    texts.practices[1]?.text ?? '',
    /《关于做好办理工作的通知》（示政办函〔2024〕18号）。会上交办2件。/,
  )
})

test('whoever is named with a title and a blank is said without the blank', () => {
  const [first] = activities
  assert.ok(first)
  const { texts } = reportFor([assigned().item], { held: [{ ...first, chair: '副县长 陶长林' }] })
  assert.match(texts.practices[0]?.text ?? '', /，由副县长陶长林主持。/)
})

test('a single next step is not counted', () => {
  const { texts } = reportFor([filed().item])
  assert.equal(texts.nextSteps, '抓紧交办尚未交办的1件，明确承办单位、承办方式和答复时限。')
})

test('the classes are those of the items replied to', () => {
  const { byClass, texts } = reportFor([issued().item, delivered().item])
  assert.equal(
    byClass.reduce((sum, { value }) => sum + value, 0),
    1,
  )
  assert.match(texts.basicSituation, /已答复1件.*已答复的按类别分，.类（[^）]+）1件。/)
})

test('what the data do not show is not mentioned', () => {
  const { texts } = reportFor([assigned().item], { held: [] })
  const said = JSON.stringify(texts.practices)
  for (const word of ['五定', '培训', '督查', '沟通', '异议', '会议']) assert.ok(!said.includes(word), word)
  assert.ok(!texts.basicSituation.includes('满意率'))
  assert.match(texts.basicSituation, /各件正在办理，尚无答复完毕的件。/)
})

test('before any filing the report still reads well', () => {
  const { texts, meetingRate, suggestions } = reportFor([submitted().item], {
    asOf: plainDate('2024-01-20'),
  })
  assert.equal(
    texts.basicSituation,
    '截至2024年1月20日，2024年尚无登记的人大代表建议和立案的政协提案。另有1件已经提交、正在审查。',
  )
  assert.deepEqual(texts.practices, [])
  assert.equal(meetingRate, null)
  assert.deepEqual(suggestions, { total: 0, inSession: 0, betweenSessions: 0 })
})

test('activities of another year or a later day are not in the report', () => {
  const before = reportFor([], { asOf: plainDate('2024-04-25') })
  assert.deepEqual(
    before.activities.map(({ id }) => id),
    ['g1'],
  )
  assert.equal(reportFor([]).activities.length, 2)
})

test('next steps follow from what is open, unless the office wrote its own', () => {
  const drafted = reportFor([filed().item, met().item]).texts
  assert.match(drafted.nextSteps, /^（一）抓紧交办尚未交办的1件/)
  assert.equal(drafted.nextStepsEdited, false)
  const edited = reportFor([filed().item], { nextSteps: '下周召开推进会。' }).texts
  assert.equal(edited.nextSteps, '下周召开推进会。')
  assert.equal(edited.nextStepsEdited, true)
})

test('every printed figure is defined, with version and source, in both languages', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const { definitions } = reportFor([met().item], { language })
    assert.ok(definitions.length >= 15)
    assert.ok(
      definitions.every(({ label, formula, source, version }) => label && formula && source && version),
    )
  }
  assert.ok(!/[一-鿿]/.test(reportFor([], { language: 'en', held: [] }).texts.basicSituation))
})
