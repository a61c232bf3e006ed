import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { defaultSettings, type Settings } from '#domain/jurisdiction/settings/settings.ts'
import type { Item } from '#domain/item/item.ts'
import { serveCounty, type Name } from '#test/kit/server.ts'

const { app, county, request } = await serveCounty()

/** Half past four in the afternoon of the plenary's first day, Shanghai time. */
const inTime = '2024-01-20T08:30:00.000Z'
const tooLate = '2024-01-20T09:01:00.000Z'
const later = '2024-02-01'
/** Handed in during the plenary, filed later. */
const ofPlenary: string[] = []

const rules = async (change: Partial<Settings>) => {
  const answer = await request('administrator', 'PUT', '/settings/2024', {
    payload: { ...defaultSettings, ...change },
  })
  assert.equal(answer.statusCode, 200, answer.body)
}
const session = { name: '县十六届人大三次会议', opensOn: '2024-01-20', closesOn: '2024-01-24' }
const setCutOff = async (cutOff?: string) =>
  await request('administrator', 'PUT', '/sessions/s1', {
    payload: { ...session, ...(cutOff ? { cutOff } : {}) },
  })

async function handIn(moment: string, title: string): Promise<Item> {
  app.at(moment)
  const payload = { kind: 'suggestion', title, request: '请修路。', proposers: [{ id: 'wang' }] }
  const answer = await request('wang', 'POST', '/items', { payload })
  assert.equal(answer.statusCode, 201, answer.body)
  return await itemOf('wang', answer.json<{ itemId: string }>().itemId)
}
async function itemOf(who: Name, itemId: string): Promise<Item> {
  return (await request(who, 'GET', `/items/${itemId}`)).json<{ item: Item }>().item
}
async function file(itemId: string, data: object = {}): Promise<string> {
  const answer = await request('congress', 'POST', `/items/${itemId}/file-item`, { payload: data })
  assert.equal(answer.statusCode, 200, answer.body)
  return (await itemOf('congress', itemId)).number ?? ''
}

describe('the cut-off of a plenary', () => {
  test('is set to the minute, within the plenary alone', async () => {
    app.at('2024-01-19')
    const outside = await setCutOff('2024-01-26T17:00')
    assert.equal(outside.json<{ code: string }>().code, 'cutOffOutsideSession')
    assert.equal((await setCutOff('2024-01-20T25:00')).statusCode, 400)
    assert.equal((await setCutOff('2024-01-20T17:00')).statusCode, 200)
  })

  test('parts the items of proposers by the minute of handing in, and tells them before', async () => {
    app.at(inTime)
    const { counting } = (await request('wang', 'GET', '/directory')).json<{
      counting: { suggestion: object }
    }>()
    assert.deepEqual(counting.suggestion, {
      sessionId: 's1',
      year: 2024,
      period: 'inSession',
      until: '2024-01-20T17:00',
    })
    assert.equal((await handIn(inTime, '关于修东街的建议')).period, 'inSession')
    ofPlenary.push((await handIn(inTime, '关于甲路的建议')).id, (await handIn(inTime, '关于丙路的建议')).id)
    assert.equal((await handIn(tooLate, '关于修西街的建议')).period, 'betweenSessions')
  })

  test('is taken away again: then the last day counts to its end', async () => {
    assert.equal((await setCutOff()).statusCode, 200)
    assert.equal((await handIn(tooLate, '关于修南街的建议')).period, 'inSession')
  })
})

describe('numbers', () => {
  test('of submission run through the year, and find their item', async () => {
    app.at(later)
    const items = (await request('congress', 'GET', '/items?q=建2024-0004')).json<{
      items: readonly { title: string }[]
    }>().items
    assert.deepEqual(
      items.map(({ title }) => title),
      ['关于修西街的建议'],
    )
  })

  test('run apart for the plenary and between where the county says so', async () => {
    app.at(later)
    await rules({ numberSequences: 'byPeriod', numberTemplate: '{period}{seq}' })
    const numbers: string[] = []
    for (const id of ofPlenary) {
      numbers.push(await file(id))
      numbers.push(await file((await handIn(later, '关于修路的建议')).id))
    }
    assert.deepEqual(numbers, ['会1', '闭1', '会2', '闭2'])
  })

  test('are never given twice: not after a withdrawal, nor when a changed form comes upon used ones', async () => {
    app.at(later)
    await rules({ numberTemplate: '{seq}' })
    const first = await handIn(later, '关于一路的建议')
    assert.equal(await file(first.id), '1')
    const withdrawn = await request('wang', 'POST', `/items/${first.id}/withdraw-item`, {
      payload: { reason: '问题已经解决' },
    })
    assert.equal(withdrawn.statusCode, 200, withdrawn.body)
    const byHand = await handIn(later, '关于二路的建议')
    await file(byHand.id, { number: '闭3' })
    await rules({ numberTemplate: '闭{seq}' })
    const next = await handIn(later, '关于三路的建议')
    assert.equal(await file(next.id), '闭4')
    assert.equal((await itemOf('wang', first.id)).number, '1')
  })

  test('stay when the period is corrected, which only the offices do and the proposer reads', async () => {
    const item = await handIn(later, '关于五路的建议')
    const number = await file(item.id)
    const payload = { period: 'inSession', reason: '网络故障，截止前已送达' }
    const path = `/items/${item.id}/correct-period`
    assert.equal((await request('wang', 'POST', path, { payload })).statusCode, 403)
    assert.equal((await request('congress', 'POST', path, { payload })).statusCode, 200)
    const view = (await request('wang', 'GET', `/items/${item.id}`)).json<{
      item: Item
      timeline: readonly { type: string }[]
    }>()
    assert.deepEqual([view.item.period, view.item.number], ['inSession', number])
    assert.ok(view.timeline.some(({ type }) => type === 'PeriodCorrected'))
  })

  test('of two filed at the same moment differ', async () => {
    const items = [await handIn(later, '关于六路的建议'), await handIn(later, '关于七路的建议')]
    const outcomes = await Promise.all(items.map(({ id }) => county.do('congress', id, 'fileItem', {})))
    assert.deepEqual(
      outcomes.map(({ kind }) => kind),
      ['done', 'done'],
    )
    const numbers = await Promise.all(items.map(async ({ id }) => (await itemOf('congress', id)).number))
    assert.equal(new Set(numbers).size, 2)
  })
})
