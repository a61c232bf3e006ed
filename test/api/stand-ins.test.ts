import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deliverOutbox } from '#application/deliver/deliver-outbox.ts'
import type { AccountChange } from '#database/queries/account-changes.ts'
import { people } from '#test/kit/people.ts'
import { prepared } from '#test/kit/prepared.ts'
import { serveCounty, type Name } from '#test/kit/server.ts'

const { app, county, request } = await serveCounty()
const { accepted, inClearance, done } = prepared(county, '2024-04-26')

const pathOf = (who: Name) => `/accounts/${encodeURIComponent(people[who].accountId)}/stand-in`
const name = (
  who: Name,
  { of = who, to = '2024-05-10', standIn }: { of?: Name; to?: string; standIn: Name },
) =>
  request(who, 'PUT', pathOf(of), {
    payload: { standInId: people[standIn].accountId, from: to < '2024-05-06' ? to : '2024-05-06', to },
  })
const sign = (who: Name, itemId: string) =>
  request(who, 'POST', `/items/${itemId}/sign-reply`, { payload: { replyId: 'r1' } })

async function toSign(title: string) {
  const itemId = await accepted(title)
  await inClearance(itemId, 'r1', { resultClass: 'A' })
  await done('housingOffice', itemId, 'clearReply', { replyId: 'r1', note: '' })
  return itemId
}
const items = [await toSign('关于修路的建议'), await toSign('关于装灯的建议'), await toSign('关于排水的建议')]
const [first = '', second = '', third = ''] = items
app.at('2024-05-06T01:00:00.000Z')

describe('外出代签', () => {
  test('is named for oneself or by the administrator; for anybody else the account is not found', async () => {
    for (const who of ['housingOffice', 'waterLeader'] as const) {
      const answer = await name(who, { of: 'housingLeader', standIn: 'housingOffice' })
      assert.equal(answer.statusCode, 404)
      assert.equal((await request(who, 'GET', pathOf('housingLeader'))).statusCode, 404)
      assert.equal((await request(who, 'DELETE', pathOf('housingLeader'))).statusCode, 404)
    }
    assert.equal((await request('wang', 'GET', pathOf('wang'))).statusCode, 403)
  })

  test('goes to nobody of another unit, and not to days that are over', async () => {
    const other = await name('housingLeader', { standIn: 'waterOffice' })
    assert.deepEqual([other.statusCode, other.json().code], [409, 'standInNotOfUnit'])
    const over = await name('housingLeader', { standIn: 'housingOffice', to: '2024-05-05' })
    assert.deepEqual([over.statusCode, over.json().code], [409, 'standInDays'])
    const page = (await request('housingLeader', 'GET', pathOf('housingLeader'))).json()
    assert.deepEqual(page.candidates.map((one: { name: string }) => one.name).sort(), [
      '住建局办公室',
      '住建局承办人',
    ])
  })

  test('lets the stand-in sign, and the history says 代', async () => {
    assert.equal((await sign('housingOffice', first)).statusCode, 403)
    assert.equal((await name('housingLeader', { standIn: 'housingOffice' })).statusCode, 200)
    const view = (await request('housingOffice', 'GET', `/items/${first}`)).json()
    assert.ok(view.permitted.some((one: { command: string }) => one.command === 'signReply'))
    const signed = await sign('housingOffice', first)
    assert.equal(signed.statusCode, 200, signed.body)
    const { timeline } = (await request('housingOffice', 'GET', `/items/${first}`)).json()
    const lines = timeline.filter(({ type }: { type: string }) => type === 'ReplySigned')
    assert.deepEqual(
      lines.map(({ by, role }: { by: string; role: string }) => [by, role]),
      [['住建局办公室 代 住建局局长', 'unitLeader']],
    )
    assert.equal((await sign('housingHandler', second)).statusCode, 403)
  })

  test('tells the stand-in what the absent leader is told', async () => {
    await deliverOutbox(app, { byMail: false })
    const told = async (who: Name) =>
      (await request(who, 'GET', '/notifications'))
        .json()
        .some(({ occasion }: { occasion: string }) => occasion === 'replyToSign')
    await toSign('关于护坡的建议')
    app.at('2024-05-06T01:00:00.000Z')
    await deliverOutbox(app, { byMail: false })
    assert.deepEqual([await told('housingOffice'), await told('housingHandler')], [true, false])
  })

  test('is not passed on', async () => {
    const chained = await name('housingOffice', { standIn: 'housingHandler' })
    assert.deepEqual([chained.statusCode, chained.json().code], [409, 'standInChain'])
    const byLeader = await name('administrator', { of: 'housingHandler', standIn: 'housingLeader' })
    assert.deepEqual([byLeader.statusCode, byLeader.json().code], [409, 'standInChain'])
  })

  test('is over with its last day, without anybody’s doing', async () => {
    app.at('2024-05-10T15:59:00.000Z')
    assert.equal((await sign('housingOffice', second)).statusCode, 200)
    app.at('2024-05-10T16:01:00.000Z')
    assert.equal((await sign('housingOffice', third)).statusCode, 403)
    assert.equal((await request('housingLeader', 'DELETE', pathOf('housingLeader'))).statusCode, 404)
  })

  test('ends early by a click, and the administrator may name one for somebody ill', async () => {
    app.at('2024-05-13T01:00:00.000Z')
    await name('housingLeader', { standIn: 'housingOffice', to: '2024-05-15' })
    assert.equal((await request('housingLeader', 'DELETE', pathOf('housingLeader'))).statusCode, 200)
    assert.equal((await sign('housingOffice', third)).statusCode, 403)
    const byOther = await name('administrator', {
      of: 'housingLeader',
      standIn: 'housingHandler',
      to: '2024-05-15',
    })
    assert.equal(byOther.statusCode, 200)
    assert.equal((await sign('housingHandler', third)).statusCode, 200)
    const told = (await request('auditor', 'GET', '/account-changes')).json<readonly AccountChange[]>()
    assert.deepEqual(
      told
        .filter(({ standIn }) => standIn)
        .map(({ type, by, name: absent, standIn }) => [type, by.name, absent, standIn?.name]),
      [
        ['StandInNamed', '管理员', '住建局局长', '住建局承办人'],
        ['StandInEnded', '住建局局长', '住建局局长', '住建局办公室'],
        ['StandInNamed', '住建局局长', '住建局局长', '住建局办公室'],
        ['StandInNamed', '住建局局长', '住建局局长', '住建局办公室'],
      ],
    )
  })
})
