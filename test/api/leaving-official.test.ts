import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deliverOutbox } from '#application/deliver/deliver-outbox.ts'
import { fiveFixes } from '#test/kit/story.ts'
import { serveCounty } from '#test/kit/server.ts'

const { app, county, request } = await serveCounty()
const leaving = '住建局承办人'
const items = [await county.submitSuggestion(), await county.submitSuggestion('关于装路灯的建议')]
for (const itemId of items) {
  await county.assign(itemId)
  await county.do('housingOffice', itemId, 'signForAssignment', { assignmentId: 'a1' })
  await county.do('housingHandler', itemId, 'fixFive', { assignmentId: 'a1', ...fiveFixes, handler: leaving })
}
const accounts = (await request('administrator', 'GET', '/accounts')).json<
  { id: string; name: string; login: string; mail: string; isActive: boolean; roles: object[] }[]
>()
const accountOf = (name: string) => {
  const found = accounts.find(account => account.name === name)
  assert.ok(found)
  return found
}
const change = (name: string, difference: object) => {
  const { id, ...account } = accountOf(name)
  return request('administrator', 'PUT', `/accounts/${id}`, { payload: { ...account, ...difference } })
}
const held = (who: 'administrator' | 'supervision' | 'housingOffice') =>
  request(who, 'GET', `/accounts/${accountOf(leaving).id}/held-parts`)
const handOver = (data: object) =>
  request('administrator', 'POST', `/accounts/${accountOf(leaving).id}/hand-over`, { payload: data })

describe('A16: an official leaves with items in hand', () => {
  test('the account cannot be closed, renamed or moved to another unit while it holds work', async () => {
    for (const difference of [
      { isActive: false },
      { name: '另一个名字' },
      { roles: [{ role: 'unitHandler', unitId: 'water' }] },
    ]) {
      const answer = await change(leaving, difference)
      assert.deepEqual([answer.statusCode, answer.json().code], [409, 'holdsWork'], answer.body)
      assert.match(answer.json().detail, /2件/)
    }
    assert.equal((await change(leaving, { mail: 'h@example.org' })).statusCode, 200)
  })

  test('the administrator sees the numbers and who could take over, nobody else sees them, and no titles', async () => {
    const answer = await held('administrator')
    const { parts, takers } = answer.json()
    assert.equal(parts.length, 2)
    assert.ok(!answer.body.includes('关于'))
    assert.deepEqual(takers.map(({ name }: { name: string }) => name).sort(), ['住建局办公室', '住建局局长'])
    for (const who of ['supervision', 'housingOffice'] as const)
      assert.equal((await held(who)).statusCode, 403)
  })

  test('work passes only to an open account of the same unit', async () => {
    const to = accountOf('水利局办公室').id
    const answer = await handOver({ unitId: 'housing', to, reason: '工作调动' })
    assert.deepEqual([answer.statusCode, answer.json().code], [409, 'takerNotOfUnit'])
  })

  test('handed over in one step, each item tells it once, the new one is told, and the account closes', async () => {
    const to = accountOf('住建局办公室').id
    const answer = await handOver({ unitId: 'housing', to, reason: '工作调动' })
    assert.deepEqual(
      answer.json().results.map(({ outcome }: { outcome: string }) => outcome),
      ['handedOver', 'handedOver'],
    )
    for (const itemId of items) {
      const view = (await request('housingOffice', 'GET', `/items/${itemId}`)).json()
      const part = view.item.assignments[0]
      assert.equal(part.fiveFixes.handler, '住建局办公室')
      assert.equal(part.handOvers[0].from.handler, leaving)
      const lines = view.timeline.filter(({ type }: { type: string }) => type === 'PartHandedOver')
      assert.deepEqual(
        lines.map(({ by, role }: { by: string; role: string }) => [by, role]),
        [['管理员', 'administrator']],
      )
    }
    await deliverOutbox(app, { byMail: false })
    const told = async (who: 'housingOffice' | 'housingLeader' | 'waterOffice') =>
      (await request(who, 'GET', '/notifications')).body.includes('partHandedToYou')
    assert.deepEqual(
      [await told('housingOffice'), await told('housingLeader'), await told('waterOffice')],
      [true, false, false],
    )
    assert.equal((await change(leaving, { isActive: false, mail: 'h@example.org' })).statusCode, 200)
  })
})
