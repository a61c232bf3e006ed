import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deliverOutbox } from '#application/deliver/deliver-outbox.ts'
import type { DateChange } from '#application/calendar/date-changes.ts'
import type { PreviewedChange } from '#application/calendar/preview-date-changes.ts'
import type { ItemView } from '#application/view-items/view-item.ts'
import { verify } from '#application/verify/verify.ts'
import { serveCounty, type Name } from '#test/kit/server.ts'

const { app, county, request } = await serveCounty()
const itemId = await county.submitSuggestion()
await county.assign(itemId)

async function ask<Body>(who: Name, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) {
  const answer = await request(who, method, path, payload ? { payload } : {})
  assert.equal(answer.statusCode, 200, `${path}: ${answer.body}`)
  return answer.json<Body>()
}
const host = async () => {
  const { item, timeline } = await ask<ItemView>('supervision', 'GET', `/items/${itemId}`)
  const reason = String(timeline.at(-1)?.facts.reason ?? '')
  return { dueOn: item.assignments.find(({ role }) => role !== 'coHost')?.dueOn, reason }
}
const inbox = async (who: Name) => {
  await deliverOutbox(app, { byMail: false })
  const list = await ask<{ occasion: string; facts: { title: string } }[]>(who, 'GET', '/notifications')
  return list.filter(({ occasion }) => occasion === 'datesMayMove').map(({ facts }) => facts.title)
}
const twoMonths = { replyLimit: { value: 2, unit: 'month' } }
const before = (await host()).dueOn

describe('a draft of the rules', () => {
  test('shows which dates it would move, and moves none', async () => {
    const none = await request('administrator', 'GET', '/settings/2024/draft/date-changes')
    assert.equal(none.statusCode, 404)
    await ask('administrator', 'PUT', '/settings/2024/draft', { settings: twoMonths })
    const path = '/settings/2024/draft/date-changes'
    assert.equal((await request('housingOffice', 'GET', path)).statusCode, 403)
    const seen = await ask<PreviewedChange[]>('supervision', 'GET', path)
    const moved = seen.find(({ from }) => from === before)
    assert.deepEqual([moved?.itemId, moved?.to], [itemId, '2024-06-26'])
    assert.equal((await host()).dueOn, before)
    assert.deepEqual(await ask<DateChange[]>('supervision', 'GET', '/date-changes'), [])
  })

  test('tells an administrator the units and dates, of the items nothing', async () => {
    const [first] = await ask<object[]>('administrator', 'GET', '/settings/2024/draft/date-changes')
    assert.deepEqual(Object.keys(first ?? {}).sort(), ['from', 'to', 'unitId'])
  })

  test('put in force is told to the supervision office, and the history names the version', async () => {
    await ask('administrator', 'POST', '/settings/2024/adopt', {})
    const [told] = await inbox('supervision')
    assert.match(told ?? '', /^2024年度办理规则（自.*起施行）有变，涉及 \d+ 处日期$/)
    assert.deepEqual(await inbox('housingOffice'), [])
    assert.equal((await host()).dueOn, before, 'nothing moves by itself')
    await ask('supervision', 'POST', '/date-changes', { reason: '县政府常务会议决定' })
    const { dueOn, reason } = await host()
    assert.equal(dueOn, '2024-06-26')
    assert.match(reason, /^按2024年度办理规则（自2024年\d+月\d+日起施行）重算；县政府常务会议决定$/)
  })
})

describe('days of the calendar', () => {
  const days = [{ date: '2024-06-26', kind: 'rest', reason: '县庆', source: '县府发〔2024〕1号' }]

  test('show before they are saved which dates they would move', async () => {
    const seen = await ask<PreviewedChange[]>('administrator', 'POST', '/calendar/2024/preview', { days })
    const moved = seen.find(({ from }) => from === '2024-06-26')
    assert.equal(moved?.to, '2024-06-27')
    assert.deepEqual(await ask<DateChange[]>('supervision', 'GET', '/date-changes'), [])
    const wrong = { payload: { days: [{ date: 'soon' }] } }
    assert.notEqual((await request('administrator', 'POST', '/calendar/2024/preview', wrong)).statusCode, 200)
  })

  test('once saved are told to the office, and the history names the days without a word typed', async () => {
    await ask('administrator', 'PUT', '/calendar/2024', { days })
    assert.equal((await inbox('supervision')).filter(title => title.startsWith('2024年工作日历')).length, 1)
    await ask('supervision', 'POST', '/date-changes', {})
    const { dueOn, reason } = await host()
    assert.equal(dueOn, '2024-06-27')
    assert.equal(reason, '工作日历变动：2024年6月26日县庆')
  })
})

test('rules that keep the dates offer nothing and tell nobody', async () => {
  const told = (await inbox('supervision')).length
  const settings = { replyLimit: { value: 1, unit: 'month' }, datesAfterRuleChange: 'keep' }
  await ask('administrator', 'PUT', '/settings/2024/draft', { settings })
  assert.deepEqual(await ask('administrator', 'GET', '/settings/2024/draft/date-changes'), [])
  await ask('administrator', 'POST', '/settings/2024/adopt', {})
  assert.equal((await inbox('supervision')).length, told)
  assert.deepEqual(await ask('supervision', 'POST', '/date-changes', {}), { changed: 0 })
  assert.equal((await host()).dueOn, '2024-06-27')
  assert.deepEqual((await verify(app)).faults, [])
})
