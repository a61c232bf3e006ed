import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { settingsSamples } from '#domain/jurisdiction/settings/samples/samples.ts'
import { defaultSettings } from '#domain/jurisdiction/settings/settings.ts'
import { people } from '#test/kit/people.ts'
import { serveCounty, type Name } from '#test/kit/server.ts'

const { app, county, request } = await serveCounty()
app.at('2024-02-01')

type View = {
  version: number
  running: { year: number | null; inForceFrom: string | null; settings: typeof defaultSettings }
  draft: { by: string; note: string; settings: typeof defaultSettings } | null
  lock: { by: string } | null
  versions: readonly { inForceFrom: string; by: string; note: string }[]
  contradictions: readonly { code: string; text: string; isFatal: boolean; fields: readonly string[] }[]
}
type Problem = { code: string; detail: string; issues?: readonly { message: string }[] }

async function view(year = 2024, who: Name = 'administrator'): Promise<View> {
  const answer = await request(who, 'GET', `/settings/${year}`)
  assert.equal(answer.statusCode, 200, answer.body)
  return answer.json<View>()
}
const act = async (method: string, path: string, payload: object = {}, headers = {}) =>
  await request('administrator', method, `/settings/${path}`, { payload, headers })
const window = (value: number) => ({
  ...defaultSettings,
  objectionWindow: { value, unit: 'workingDay' as const },
})

describe('the rules of a year', () => {
  test('are the defaults before anything was put in force', async () => {
    const { running, draft, versions, contradictions } = await view()
    assert.deepEqual(running, { year: null, inForceFrom: null, settings: defaultSettings })
    assert.deepEqual([draft, versions, contradictions], [null, [], []])
  })

  test('are drafted without effect, with who and why', async () => {
    const answer = await act('PUT', '2024/draft', { settings: window(10), note: '县政府常务会议纪要' })
    assert.equal(answer.statusCode, 200, answer.body)
    const { running, draft } = await view()
    assert.equal(running.year, null)
    assert.equal(draft?.by, people.administrator.name)
    assert.equal(draft?.note, '县政府常务会议纪要')
    assert.equal(draft?.settings.objectionWindow.value, 10)
  })

  test('that contradict themselves are pointed out in the draft and refused in both languages', async () => {
    const broken = { ...window(10), difficultReplyLimit: { value: 2, unit: 'month' } }
    await act('PUT', '2024/draft', { settings: broken })
    const { contradictions } = await view()
    assert.deepEqual(
      contradictions.map(({ code, isFatal }) => [code, isFatal]),
      [['difficultShorter', true]],
    )
    assert.match(contradictions[0]?.text ?? '', /“疑难件答复期限”.*请/)
    for (const [language, sentence] of [
      ['en', /“Reply limit of difficult items” is shorter than “Reply limit”/],
      ['zh-CN', /“疑难件答复期限”比“答复期限”还短。请延长/],
    ] as const) {
      const chosen = await request('administrator', 'PUT', '/session/language', { payload: { language } })
      assert.ok(chosen.statusCode < 300, chosen.body)
      const answer = await act('POST', '2024/adopt', {})
      assert.equal(answer.statusCode, 409, answer.body)
      assert.equal(answer.json<Problem>().code, 'settingsContradict')
      assert.match(answer.json<Problem>().detail, sentence)
    }
    assert.equal((await view()).running.year, null)
  })

  test('wrongly filled in are refused with the name of the field', async () => {
    const settings = {
      ...defaultSettings,
      replyLimit: { value: '02-30', unit: 'date' },
      numberTemplate: '第号',
    }
    const answer = await act('PUT', '2024/draft', { settings })
    assert.equal(answer.statusCode, 400)
    const messages =
      answer
        .json<Problem>()
        .issues?.map(({ message }) => message)
        .join('\n') ?? ''
    assert.match(messages, /“答复期限”：.*月日/)
    assert.match(messages, /“编号规则”：.*\{seq\}/)
  })

  test('demand a step of clearance that somebody can take', async () => {
    const chain = {
      ...defaultSettings,
      clearanceChain: [
        { by: 'unitOffice', name: '核稿' },
        { by: 'unitLeader', name: '审定' },
      ],
    }
    await act('PUT', '2024/draft', { settings: chain })
    assert.deepEqual((await view()).contradictions, [], 'the test county has both')
  })

  test('are put in force from a day, in order, and the journal tells who and when', async () => {
    await act('PUT', '2024/draft', { settings: window(10) })
    assert.equal(
      (await act('POST', '2024/adopt', { inForceFrom: '2024-01-01', note: '第一版' })).statusCode,
      200,
    )
    await act('PUT', '2024/draft', { settings: window(15) })
    assert.equal((await act('POST', '2024/adopt', { inForceFrom: '2024-04-01' })).statusCode, 200)
    const now = await view()
    assert.equal(now.draft, null)
    assert.equal(now.running.settings.objectionWindow.value, 10)
    assert.deepEqual(
      now.versions.map(({ inForceFrom, by }) => [inForceFrom, by]),
      [
        ['2024-04-01', people.administrator.name],
        ['2024-01-01', people.administrator.name],
      ],
    )
    const early = await act('POST', '2024/adopt', { settings: window(5), inForceFrom: '2024-02-15' })
    assert.equal(early.json<Problem>().code, 'settingsTooEarly')
    app.at('2024-04-01')
    assert.equal((await view()).running.settings.objectionWindow.value, 15)
  })

  test('decide by the version of the day: an item assigned then has its dates', async () => {
    const itemId = await county.submitSuggestion('关于检验规则版本的建议')
    await county.assign(itemId) // on 26 April
    const { item } = (await request('supervision', 'GET', `/items/${itemId}`)).json<{
      item: { assignments: readonly { objectBefore: string }[] }
    }>()
    assert.equal(item.assignments[0]?.objectBefore, '2024-05-20', '15 working days, not 5 and not 10')
  })

  test('are adopted whole by PUT as before, from today', async () => {
    const answer = await act('PUT', '2024', { contactBeforeReply: false })
    assert.equal(answer.statusCode, 200, answer.body)
    const { running } = await view()
    assert.equal(running.inForceFrom, '2024-04-26')
    assert.equal(running.settings.contactBeforeReply, false)
  })

  test('are loaded from every sample in one step and put in force', async () => {
    for (const [index, { name, settings }] of settingsSamples.entries()) {
      const year = 2030 + index
      const loaded = await act('POST', `${year}/sample`, { sample: name })
      assert.equal(loaded.statusCode, 200, loaded.body)
      const adopted = await act('POST', `${year}/adopt`, { inForceFrom: `${year}-01-01` })
      assert.equal(adopted.statusCode, 200, adopted.body)
      assert.equal((await view(year)).versions.length, 1)
      assert.deepEqual(
        (await request('auditor', 'GET', '/settings-samples')).json<typeof settingsSamples>()[index]
          ?.settings,
        settings,
      )
    }
    assert.equal((await act('POST', '2031/sample', { sample: 'nowhere' })).statusCode, 404)
  })

  test('drafts are discarded', async () => {
    await act('PUT', '2024/draft', { settings: window(3) })
    assert.equal((await request('administrator', 'DELETE', '/settings/2024/draft')).statusCode, 200)
    assert.equal((await view()).draft, null)
    assert.equal((await act('POST', '2024/adopt')).json<Problem>().code, 'noSettingsDraft')
  })

  test('are held against the version the administrator saw', async () => {
    const { version } = await view()
    const headers = { 'if-match': `"${version}"` }
    assert.equal((await act('PUT', '2024/draft', { settings: window(3) }, headers)).statusCode, 200)
    assert.equal((await act('PUT', '2024/draft', { settings: window(4) }, headers)).statusCode, 409)
  })

  test('of a closed year never change again', async () => {
    const early = await act('POST', '2035/lock')
    assert.equal(early.json<Problem>().code, 'settingsStillToCome', early.body)
    assert.equal((await act('POST', '2024/lock')).statusCode, 200)
    const { lock, draft } = await view()
    assert.equal(lock?.by, people.administrator.name)
    assert.equal(draft, null)
    for (const [method, path, payload] of [
      ['PUT', '2024/draft', { settings: window(3) }],
      ['PUT', '2024', {}],
      ['POST', '2024/adopt', { settings: window(3) }],
      ['POST', '2024/sample', { sample: 'henan' }],
      ['POST', '2024/lock', {}],
    ] as const) {
      const answer = await act(method, path, payload)
      assert.equal(answer.json<Problem>().code, 'yearLocked', `${method} ${path}: ${answer.body}`)
    }
  })
})

test('supervision office and auditor read the rules, others do not, and a year that is none is not found', async () => {
  for (const who of ['supervision', 'auditor'] as const) assert.ok((await view(2024, who)).running)
  assert.equal((await request('housingOffice', 'GET', '/settings/2024')).statusCode, 403)
  assert.equal((await request('administrator', 'GET', '/settings/soon')).statusCode, 404)
})

test('figures of a past day know the classes of then, those of today also the new ones', async () => {
  const classes = async (asOf: string) =>
    (await request('supervision', 'GET', `/reports/progress?year=2024&asOf=${asOf}`))
      .json<{ byClass: readonly { code: string }[] }>()
      .byClass.map(({ code }) => code)
  assert.deepEqual(await classes('2024-03-01'), ['A', 'B', 'C'])
  assert.deepEqual(await classes('2024-04-26'), ['A', 'B', 'C'])
})
