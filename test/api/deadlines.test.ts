import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { verify } from '#application/verify/verify.ts'
import type { DateChange } from '#application/calendar/date-changes.ts'
import type { YearCalendar } from '#application/calendar/year-calendar.ts'
import type { ItemView } from '#application/view-items/view-item.ts'
import { deliverOutbox } from '#application/deliver/deliver-outbox.ts'
import { serveCounty, type Name } from '#test/kit/server.ts'

const { app, county, request } = await serveCounty()
const itemId = await county.submitSuggestion()
await county.assign(itemId)

const get = async <Body>(who: Name, path: string) => (await request(who, 'GET', path)).json<Body>()
const view = (who: Name = 'supervision') => get<ItemView>(who, `/items/${itemId}`)
const step = async (who: Name, command: string, payload: object, status = 200) => {
  const answer = await request(who, 'POST', `/items/${itemId}/${command}`, { payload })
  assert.equal(answer.statusCode, status, `${command}: ${answer.body}`)
  return answer.json<{ code?: string }>()
}
const a1 = { assignmentId: 'a1' }
const dueNow = async () => (await view()).item.assignments[0]?.dueOn

await step('housingOffice', 'sign-for-assignment', a1)

const lampOn = async (day: string) => {
  app.at(day)
  const { items, lamps } = await get<{
    items: { lamp: string; milestone: string; daysLeft: number }[]
    lamps: Record<string, number>
  }>('supervision', '/items')
  const [item] = items
  assert.ok(item)
  assert.equal(lamps[item.lamp], 1, 'the sum above the list says the same')
  const filtered = await get<{ total: number }>('supervision', `/items?lamp=${item.lamp}`)
  assert.equal(filtered.total, 1, 'and so does the filter')
  assert.equal((await view()).lamp, item.lamp, 'and the page')
  return `${item.lamp} ${item.milestone}`
}

describe('the lamp of an item', () => {
  test('is yellow for an early date while the reply has weeks to go', async () => {
    assert.equal(await lampOn('2024-04-26'), 'green plan')
    assert.equal(await lampOn('2024-05-13'), 'yellow plan')
  })

  test('is for offices and the unit: a proposer is told the date of the reply alone', async () => {
    const [own] = (
      await get<{ items: { lamp: string; milestone: string; watchOn: string }[] }>('wang', '/items')
    ).items
    assert.deepEqual([own?.lamp, own?.milestone, own?.watchOn], ['green', 'reply', '2024-07-26'])
    assert.equal((await get<{ total: number }>('wang', '/items?lamp=yellow')).total, 0)
    const { lamp, milestones } = await view('wang')
    assert.deepEqual([lamp, milestones.map(({ what }) => what)], ['green', ['reply']])
  })

  test('stands for each date on the page, with its derivation', async () => {
    const { milestones } = await view()
    assert.deepEqual(
      milestones.map(({ what }) => what),
      ['plan', 'firstContact', 'meeting', 'draft', 'clearance', 'reply'],
    )
    assert.ok(milestones.every(({ derivation, lamp }) => derivation.length > 0 && lamp !== 'none'))
  })
})

describe('an extension', () => {
  test('is asked for, granted, told to the proposer, and taken back', async () => {
    const wish = { ...a1, reason: '等待上级批复项目', wishedOn: '2024-08-31' }
    await step('housingOffice', 'request-extension', { ...wish, wishedOn: '2025-08-31' }, 409)
    await step('waterOffice', 'request-extension', wish, 403)
    await step('housingOffice', 'request-extension', wish)
    assert.equal(await dueNow(), '2024-07-26')
    const hidden = (await view('wang')).item.assignments[0]?.deadline?.changes
    assert.deepEqual(hidden, [], 'a wish is not yet the proposer’s matter')
    await step('supervision', 'decide-extension', { ...a1, isGranted: true })
    assert.equal(await dueNow(), '2024-09-02')
    const told = await view('wang')
    assert.equal(told.item.assignments[0]?.deadline?.changes.length, 1)
    assert.ok(told.timeline.some(({ type }) => type === 'ExtensionGranted'))
    await deliverOutbox(app, { byMail: false })
    const inbox = await get<{ occasion: string }[]>('wang', '/notifications')
    assert.ok(JSON.stringify(inbox).includes('yourItemExtended'))
    await step('supervision', 'remove-extension', { ...a1, reason: '情况已经变化' })
    assert.equal(await dueNow(), '2024-07-26')
  })

  test('while the clock is stopped no lamp burns, on no list', async () => {
    await step('supervision', 'pause-clock', { ...a1, reason: 'higherAuthority', note: '已报省厅' })
    assert.equal((await view()).lamp, 'none')
    const { parts } = await get<{ parts: { lamp: string }[] }>('housingOffice', '/parts')
    assert.equal(parts[0]?.lamp, 'none')
    app.at('2024-05-20')
    await step('supervision', 'resume-clock', a1)
    assert.equal(await dueNow(), '2024-08-02')
  })

  test('a correction keeps the old value, the reason and the person', async () => {
    await step('supervision', 'correct-deadline', { ...a1, dueOn: '2024-07-26', reason: '暂停登记有误' })
    const change = (await view()).item.assignments[0]?.deadline?.changes.at(-1)
    assert.equal(change?.kind, 'correction')
    assert.equal(change.kind === 'correction' && change.formerDueOn, '2024-08-02')
    assert.equal(change.by, '督查室')
  })
})

describe('the calendar of the county', () => {
  const second = county.submitSuggestion('关于安装路灯的建议')
  const days = [{ date: '2024-08-26', kind: 'rest', reason: '县庆', source: '县府发〔2024〕1号' }]

  test('is set by the administrator alone, day by day', async () => {
    await second
    assert.equal(
      (await request('supervision', 'PUT', '/calendar/2024', { payload: { days } })).statusCode,
      403,
    )
    const wrong = { days: [...days, ...days] }
    const twice = await request('administrator', 'PUT', '/calendar/2024', { payload: wrong })
    assert.equal(twice.json<{ code: string }>().code, 'calendarBadDays')
    const set = await request('administrator', 'PUT', '/calendar/2024', { payload: { days } })
    assert.equal(set.statusCode, 200, set.body)
    const calendar = await get<YearCalendar>('supervision', '/calendar/2024')
    assert.equal(calendar.days.length, 366)
    assert.deepEqual(calendar.own, days)
    assert.equal(calendar.days.find(({ date }) => date === '2024-08-26')?.kind, 'rest')
    assert.equal(calendar.days.find(({ date }) => date === '2024-04-28')?.kind, 'working')
  })

  test('and the rules move dates only when the office says so, after a preview', async () => {
    const quiet = await get<DateChange[]>('supervision', '/date-changes')
    assert.deepEqual(quiet, [], 'what was corrected by hand stays, whatever the calendar says')
    await step('supervision', 'correct-deadline', { ...a1, dueOn: '2024-08-25', reason: '按会议决定' })
    const settings = { localReplyDate: { value: '06-30', unit: 'date' } }
    const put = await request('administrator', 'PUT', '/settings/2024', { payload: settings })
    assert.equal(put.statusCode, 200, put.body)
    const changes = await get<DateChange[]>('supervision', '/date-changes')
    assert.deepEqual(
      changes.map(({ unitId, from, to }) => [unitId, from, to]),
      [['housing', '2024-08-25', '2024-08-25']],
    )
    const payload = { reason: '县里规定6月30日前答复' }
    assert.equal((await request('administrator', 'POST', '/date-changes', { payload })).statusCode, 403)
    const applied = await request('supervision', 'POST', '/date-changes', { payload })
    assert.deepEqual(applied.json(), { changed: 1 })
    const { item, timeline, milestones } = await view()
    assert.equal(item.assignments[0]?.deadline?.local?.dueOn, '2024-06-30')
    assert.ok(milestones.some(({ what }) => what === 'local'))
    assert.equal(
      timeline.at(-1)?.facts.reason,
      `按2024年度办理规则（自2024年5月20日起施行）重算；${payload.reason}`,
    )
    assert.deepEqual(await get<DateChange[]>('supervision', '/date-changes'), [])
  })
})

describe('a key item', () => {
  const naming = {
    keyType: 'congress',
    decidedBy: '主任会议',
    decidedOn: '2024-05-10',
    leader: '陈副主任',
    committee: '城建环资工委',
    theme: '农村道路',
  }
  test('is found by the filter, and keeps its number', async () => {
    const { number } = (await view()).item
    await step('congress', 'name-key-item', naming)
    for (const filter of ['isKey=true', 'keyType=congress', `keyTheme=${encodeURIComponent('农村道路')}`])
      assert.equal((await get<{ total: number }>('leader', `/items?${filter}`)).total, 1, filter)
    assert.equal((await view()).item.number, number)
    assert.equal((await view('wang')).item.key?.naming.leader, '陈副主任')
    await step('congress', 'log-supervision', {
      form: 'inspection',
      heldOn: '2024-05-12',
      people: '代表5人',
      result: '看了现场',
      instruction: '抓紧',
    })
    assert.deepEqual((await view('wang')).item.key?.log, [])
    await step('congress', 'unname-key-item', { reason: '合并到另一专题督办' })
    assert.equal((await get<{ total: number }>('leader', '/items?isKey=true')).total, 0)
  })
})

test('an item is red only when the reply itself is late, on the very next day', async () => {
  assert.equal(await lampOn('2024-06-20'), 'yellow plan')
  assert.equal(await lampOn('2024-08-25'), 'yellow plan')
  assert.equal(await lampOn('2024-08-26'), 'red reply')
})

test('the rows are what the journal says', async () => {
  assert.deepEqual((await verify(app)).faults, [])
})
